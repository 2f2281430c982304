# SPDX-License-Identifier: EUPL-1.2

knock-title = 🔔 Size nasıl haber verelim?
    .which = 🔔 Okul yazdığında bu sayfa kapalı olabilir. Size nasıl haber verelim? O zaman yalnızca “Okuldan yeni mesaj var” yazısını görürsünüz. Mesajın kendisi gönderilmez.

knock-now = 🔕 Şu an: haber vermiyoruz.
    .push = 📱 Şu an: telefonunuza veya bilgisayarınıza bildirim geliyor.

knock-push = 📱 Bu telefonda
    .how = 📱 Tamam. Sayfanız şunu sorar: “Okul yazınca bu telefon size haber versin mi?” Orada “Evet, versin” düğmesine dokunun. iPhone’da nasıl yapılacağını sayfa gösterir. Soru gelmiyor mu? O zaman telefonunuzun ayarlarından bu sayfanın bildirimlerine izin verin.

knock-mail = ✉️ E-posta ile
    .ask = ✉️ E-posta adresiniz nedir? Buraya yazın. Onu yalnızca size haber vermek için kullanırız.
    .wrong = ✉️ Bunu e-posta adresi olarak okuyamadım. Örnek: amina@example.nl. Lütfen bir daha yazın.
    .line = ✉️ { $to } · yalnızca haber vermek için

knock-sms = 💬 Kısa mesaj (SMS) ile
    .ask = 💬 Cep telefonu numaranız nedir? Buraya yazın. Onu yalnızca size haber vermek için kullanırız.
    .wrong = 💬 Bunu cep telefonu numarası olarak okuyamadım. Örnek: 06 12 34 56 78. Başka bir ülkenin numarası + ile başlar. Lütfen bir daha yazın.
    .line = 💬 { $to } · yalnızca haber vermek için

knock-none = 🔕 Haber vermeyin
    .done = 🔕 Tamam. Size haber vermiyoruz. E-posta adresinizi veya numaranızı saklamıyoruz. Mesajlar bu sayfada sizi bekler.

knock-sure = Bu doğru mu: <b>{ $to }</b>? Oraya gönderdiğimiz link sayfanızı açar. Bu yüzden orası yalnızca size ait olmalı.
    .yes = ✅ Evet, doğru
    .no = ✏️ Hayır, yeniden yazayım

knock-kept = 🔔 Tamam. Okul yazdığında sayfanız kapalıysa size buradan haber veririz: { $to }. Bunu her zaman değiştirebilirsiniz: Menü → Ayarlar.

knock-offer = 🔔 Bu sayfa kapalıyken okul size yazdı. Bir dahaki sefere size haber verelim mi? O zaman yalnızca “Okuldan yeni mesaj var” yazısını görürsünüz.

knock-privacy = 🔔 E-posta adresiniz veya numaranız yalnızca size haber vermek içindir. “Haber vermeyin” düğmesine dokunursanız veya ayrılırsanız silinir.
