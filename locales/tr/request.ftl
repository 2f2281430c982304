# SPDX-License-Identifier: EUPL-1.2

### İstek üzerine görüşmeler: veli, velisi aracılığıyla çocuk veya öğretmen ister.

request-menu = 💬 Görüşmek istiyorum
request-ask = 💬 Hangi çocuk hakkında görüşmek istiyorsunuz?
    .who = 💬 { $child }: öğretmenle kim görüşmek istiyor?
    .me = 👤 Ben
    .mine = 🧒 { $child }
    .whom = 💬 { $class }: hangi çocuğun ailesiyle görüşmek istiyorsunuz?
request-about = 💬 { $child }: konu ne?
request-doing = 🌱 Genel durum
request-learning = 📚 Öğrenme
request-friends = 👫 Arkadaşlar
request-happiness = 🙂 Mutluluk ve davranış
request-home = 🏠 Evdeki durum
request-happened = ❗ Bir şey oldu
request-other = 💭 Başka bir konu
request-soon = 📅 Ne zaman olsun?
    .week = 🔔 Bu hafta
    .weeks = 📅 İki hafta içinde
    .any = 🌿 Acelesi yok
request-way = Nasıl görüşmek istersiniz?
    .school = 🏫 Okulda
    .phone = 📞 Telefonla
    .online = 💻 İnternetten
request-words = ✍️ Bu konuda kendi dilinizde bir şey yazmak ister misiniz? Sadece { $class } sınıfının öğretmenleri okur, ama hemen değil. Tehlike varsa 112’yi arayın.
    .skip = ➡️ Yazmadan gönder
request-sent = ✅ Gönderildi. Saatler belli olunca size mesaj gelir.
request-already = 👀 Bunu daha önce istediniz:
request-shown = 💬 <b>{ $child }</b>: { $about }
request-waits = ⏳ { $class } sınıfının öğretmenleri uygun saat arıyor.
request-times-there = 🕐 Seçebileceğiniz saatler var.
request-booked = ✅ { $date }, { $time }
request-closed = Bu istek kapandı.
request-withdraw = 🚫 İsteği geri al
    .done = 🚫 İstek geri alındı.
request-told = 💬 <b>{ $child }</b> · { $about } · { $name } sizinle görüşmek istiyor.
    .child = 💬 <b>{ $child }</b> · { $about } · { $child } sizinle görüşmek istiyor. Yanında gelen: { $name }
    .teacher = 💬 <b>{ $child }</b> · { $about } · { $name } aileyle görüşmek istiyor.
request-button = 💬 { $child }
    .open = ⏳ { $about }
    .booked = ✅ { $child }
request-today = { $count ->
    [one] 💬 { $class }: { $count } aile görüşme istiyor
   *[other] 💬 { $class }: { $count } aile görüşme istiyor
}
request-list = 💬 <b>İstek üzerine görüşmeler · { $class }</b>
    .button = 💬 Bir aileyle görüş
    .none = Bekleyen yok.
    .new = ➕ Bir aileden iste
request-propose = 🕐 Saat öner
request-times = ✋ Görüşme istemiştiniz. Şu saatler uygun.
    💬 <b>{ $child }</b>: { $about }
    Size uyan saate dokunun.
    .teacher = ✋ { $name } sizinle görüşmek istiyor.
        💬 <b>{ $child }</b>: { $about }
        Size uyan saate dokunun.
request-again = 🔁 Başka saatler lütfen
    .done = 🔁 { $class } sınıfının öğretmenlerinden başka saatler istiyoruz. Size mesaj gelir.
    .told = 🔁 Aile başka saatler istiyor.
request-chosen = ✅ <b>{ $child }</b>: ailenin seçtiği saat: { $date }, { $time }.
request-ended = 💬 Kusura bakmayın, bu görüşme için uygun saat bulunamadı: { $child }. İstek kapandı. Yeniden istemek veya aramak ister misiniz?
    .teacher = 💬 Bu görüşme için saat seçilmedi: { $child }. İstek kapandı. Yeniden isteyebilir veya aileyi arayabilirsiniz.
    .again = 💬 Yeniden iste
request-round = 💬 İstek üzerine görüşme
    .talk = görüşme
    .purpose = İstenen konu hakkında görüşürsünüz.
request-data = 💬 İstenen görüşme: { $child }, { $about }
request-taken-back = 👋 { $child }: öğretmen bu isteği geri aldı. Saat seçmenize gerek yok.
