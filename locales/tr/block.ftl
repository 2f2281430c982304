# SPDX-License-Identifier: EUPL-1.2

### Bir öğretmenin görüşmeler için vakti.

block-ask = ✋ <b>{ $kind }</b>, { $first } – { $last }. { $class } sınıfının velileri için ne zaman vaktiniz var? Seçim başlangıcı: { $date }.
    .again = ✋ <b>{ $kind }</b>: { $class } sınıfının velileri seçebiliyor, ama şu ana kadar saat yok. Ne zaman vaktiniz var?
    .button = 🕐 Saatlerimi ver
block-title = 🕐 <b>{ $kind } · { $class }</b>
    { $first } – { $last }
    .none = Şu ana kadar saat vermediniz.
    .add = ➕ Saat ekle
    .added = ✅ Eklendi. Saat sayısı: { $count }
block-line = 📅 { $date }, { $from } – { $until }, { $venue } · seçilen: { $taken } / { $times }
block-day = 📋 { $date }
block-ask-day = 📅 Hangi gün vaktiniz var?
    .tip = En az bir akşam ve öğle arasında ya da akşam bir telefon saati, çalışan velilere kolaylık olur.
block-ask-from = { $date }: saat <b>kaçtan</b> itibaren? Saati şöyle de yazabilirsiniz: 15:40
    .until = { $date }, başlangıç { $from }: saat <b>kaça</b> kadar? Saati yazabilirsiniz de.
block-no-time = Bu saati anlamadım. Lütfen birini seçin veya şöyle yazın: 15:40
block-too-short = ⚠️ Bu bir görüşme için kısa veya geçmişte kalmış. Lütfen yeniden seçin.
block-overlaps = ⚠️ O zaman için daha önce saat verdiniz. Lütfen yeniden seçin.
block-ask-venue = Nerede veya nasıl görüşüyorsunuz?
    .class = 🏫 Sınıfımızda
    .room = 🚪 Başka bir odada
    .phone = 📞 Telefonla
    .online = 💻 İnternetten
block-ask-room = 🚪 Odanın adı ne? Lütfen yazın.
    .link = 💻 Lütfen görüşmenin bağlantısını gönderin. https:// ile başlar.
    .wrong = Bu bağlantıyı kullanamıyorum. Bağlantı https:// ile başlar.
block-venue = 🏫 { $class } sınıfının odası
    .room = 🚪 { $room }
    .phone = 📞 telefonla: okul arar
    .online = 💻 internetten
block-list = 📋 <b>{ $date } · { $class }</b>
    .none = Şu ana kadar seçilen saat yok.
    .free = Boş saatler: { $count }
block-list-line = { $time } · <b>{ $child }</b> · { $venue }
    .with = { $time } · <b>{ $child }</b> ({ $name }) · { $venue }
block-remove = 🗑️ { $from } – { $until }
    .done = 🗑️ Bu saatler silindi.
    .not = ⚠️ Orada saat seçen var. Lütfen önce şunları iptal edin: { $names }
block-remove-line = { $time } { $child }
block-call-off = 🚫 { $time } { $child }
    .sure = { $child } · { $date }, { $time }: bu görüşme iptal edilsin mi? Ailenin haberi olur ve başka bir saat seçer.
    .yes = 🚫 Evet, iptal et
    .done = 🚫 İptal edildi. Aileye başka saatlerle mesaj gider: { $child }
    .agree = 🚫 İptal edildi. Aileye mesaj gider: { $child }. Burada artık saat seçilemiyor. Lütfen aileyle bir saat kararlaştırın.
    .call = 📞 Aileye buradan ulaşamıyorum: { $child }. Lütfen arayın.
