# SPDX-License-Identifier: EUPL-1.2

### Saatler dağıtılmadan önce aileye ne uyar, ve sonuç.

wish-invite = 📅 { $first } – { $last }, { $minutes } dakika. Size uyan günleri ve saatleri bildirin. Son zaman: { $date }, { $time }. Sonra herkese bir saat buluruz, size mesaj gelir.
    .button = 🙋 Bana uyanları seç
wish-ask-days = 🙋 <b>{ $child }: { $talk }</b>. Size hangi günler uyar? Bir güne dokunun.
wish-said = ✅ İyi uyan saatler: { $well } · 👌 gerekirse: { $possible }
wish-until = Değiştirmek için son zaman: { $date }, { $time }. Sonra saatiniz mesajla gelir. Ne kadar çok saat seçerseniz o kadar kolay olur.
wish-well = ✅ { $what }
wish-possible = 👌 { $what }
wish-not = ⬜ { $what }

wish-all = ✅ Bütün günler uyar
wish-same = 👧👦 Aynısı: { $child }
wish-no-days = { $child } için henüz gün yok. Lütfen daha sonra bakın.
wish-ask-day = 🙋 { $child }, <b>{ $date }</b>: size ne zaman uyar?
wish-how = ✅ iyi uyar · 👌 gerekirse · ⬜ uymaz. Değiştirmek için dokunun.
wish-whole = Bütün gün
wish-morning = Sabah
wish-afternoon = Öğleden sonra
wish-evening = Akşam
wish-times = 🕐 Tek tek saatler
wish-other = 📅 Başka günler
wish-ready = ✔️ Tamam
wish-kept = ✅ Not ettik, teşekkürler.
wish-dividing = ⏳ Şimdi herkese bir saat arıyoruz. { $child } için yakında mesaj gelir.
wish-data = 🙋 Size uyan günler ({ $child }): { $days }
wish-given = ✅ Size bir saat bulduk:
wish-open = 🕐 Şimdi saat seçebilirsiniz: { $child } · { $talk }.
wish-none = 🕐 Kusura bakmayın. { $child } · { $talk }: seçtiğiniz saatlerden boş kalan olmadı. Şu saatler yakın, size uyanı seçin:
    .left = 🕐 Kusura bakmayın. { $child } · { $talk }: seçtiğiniz saatlerden boş kalan olmadı, diğerleri de dolu. Öğretmenin haberi var, sizinle birlikte bir saat arayacak.
wish-near = 🕐 { $date }, { $time }
    .button = 🕐 { $day }.{ $month } · { $time }
wish-left = 🙋 { $kind }: saatler dağıtıldı. { $count ->
        [one] { $count } ailenin henüz saati yok, onlara başka saatler önerildi
       *[other] { $count } ailenin henüz saati yok, onlara başka saatler önerildi
    }:
    .none = 🙋 { $kind }: saatler dağıtıldı. Kendisine uyanı bildiren herkesin bir saati var.
    .line = • { $child }: isteklerine uyan saat yok; en yakın boş saatler: { $near }
    .near = { $date }, { $time }
    .full = • { $child }: isteklerine uyan saat yok, boş saat de yok
wish-report = 🙋 Saati olan aileler: { $placed } / { $families } (uyanı bildirenler)
    .most = … mümkün olan en yüksek sayı: { $most }
    .well = ✅ İyi uyuyor: { $well } · mümkün olan en yüksek sayı: { $most }
    .without = 🕐 Saati olmayan: { $without }. Onlara yakın saatler önerildi.
    .title = { $kind }: saatler dağıtıldı. Diğerleri şimdi seçebilir.
    .button = 🗣️ Bak
