# SPDX-License-Identifier: EUPL-1.2

### Öğretmenin planladığı saat hakkında aileye sorulanlar.

proposal-planned = ✋ Okul sizin için bu saati ayırdı:
    .ask = Size uyar mı?
proposal-yes = 👍 Uyar
proposal-no = 👎 Uymaz
proposal-fits = 👍 Teşekkürler. Görüşmek üzere:
proposal-fits-not = Sorun değil, bu saat iptal edildi: { $child }.
    .closed = Sorun değil, bu saat iptal edildi: { $child }. Okul sizinle başka bir saat kararlaştıracak.
proposal-ask = ❓ <b>{ $child }: { $talk }</b>
    Sizin saatiniz { $day }, { $hour }. Öğretmen başka bir saat rica ediyor: <b>{ $date }, { $time }</b>, { $venue }. Size uyar mı? Evet diyene kadar saatiniz değişmez.
    .swap = ❓ <b>{ $child }: { $talk }</b>
    Sizin saatiniz { $day }, { $hour }. Şu saati alırsanız başka bir aileye yardım edersiniz: <b>{ $date }, { $time }</b>, { $venue }. Size uyar mı? İki aile de evet diyene kadar saatiniz değişmez.
proposal-agreed = 👍 Teşekkürler. Diğer aileye de soruluyor. Değişirse haber veririz. O zamana kadar saatiniz bu:
proposal-done = ✅ Teşekkürler. Yeni saatiniz:
proposal-late = Bu soru artık geçerli değil. Saatiniz:
proposal-declined = Sorun değil. Saatiniz değişmiyor ({ $child }):
proposal-stays = 👀 Saatiniz olduğu gibi kalıyor. Anlayışınız için teşekkürler:
proposal-list-open = ❓ { $child }: sorulan saat { $date }, { $time }
proposal-list-agreed = 👍 { $child }: { $date }, { $time } uyar, diğer aileye soruluyor
proposal-list-declined = 👎 { $child }: { $date }, { $time } uymuyor
proposal-end = ↩️ Soruyu geri al
    .done = ↩️ Soru geri alındı. Saat olduğu gibi kalıyor.
proposal-today = 🔁 { $class }: başka saat sorusuna gelen cevaplar: { $count }
    .button = 🔁 Görüşmeler { $class }
