# SPDX-License-Identifier: EUPL-1.2

### A message to a class.

post-write = ✉️ <b>{ $to }</b> mesajınızı yazın. Fotoğraf, dosya, sesli mesaj veya haritada bir yer de olur. Gitmeden önce size gösteririm.
post-needs-words = Bana bir yazı, fotoğraf, dosya, sesli mesaj veya bir yer gerekiyor.
post-file-too-large = Bu dosya çok büyük. En fazla { $megabytes } MB olabilir.
post-files-too-many = Bir mesajda en fazla { $most } dosya olabilir.
post-too-long = Bu yazı çok uzun: { $have } karakter, en fazla { $most } olabilir. Lütfen kısaltın.
post-preview = 👀 <b>{ $to } mesajınız:</b>
post-files = { $count ->
    [one] 📎 { $count } dosya
   *[other] 📎 { $count } dosya
}
post-receivers = { $count ->
    [one] { $count } kişiye gidecek.
   *[other] { $count } kişiye gidecek.
}
    .quiet = { $count ->
        [one] 🌙 { $count } kişiye sessiz saatleri bitince gider.
       *[other] 🌙 { $count } kişiye sessiz saatleri bitince gider.
    }
post-languages = Diller: { $languages }
post-language-count = { $count ->
    [one] Toplam { $count } dilde okunacak.
   *[other] Toplam { $count } dilde okunacak.
}
post-send = ✅ Gönder
post-again = ✏️ Yeniden yaz
post-cancel = ❌ Göndermekten vazgeç
post-cancelled = Hiçbir şey gönderilmedi.
    .role = <b>{ $to }</b> mesajınız gönderilmedi: Bu sınıftaki göreviniz sona erdi.
    .teacher = <b>{ $to }</b> gidecek bir mesaj gönderilmedi. Yazan kişinin görevi sona erdi: { $name }
    .nobody = <b>{ $to }</b> gidecek bir mesaj gönderilmedi. Yazan kişinin görevi sona erdi.
post-held = ⏳ <b>{ $to }</b> mesajınız { $seconds } saniye sonra gidecek.
post-undo = ↩️ Geri al
post-now = ⏩ Hemen gönder
post-undone = ↩️ Geri alındı. Mesaj kimseye gitmedi.
post-going = 📨 Mesaj gidiyor.
post-progress = 📊 Kaç kişiye ulaştı?
post-sent = { $count ->
    [one] ✅ <b>{ $to }</b> mesajınız { $count } kişiye gitti.
   *[other] ✅ <b>{ $to }</b> mesajınız { $count } kişiye gitti.
}
post-state = 📊 { $receivers } kişiden { $sent } kişiye gönderildi.
post-not-sent = 📊 Bu mesaj gitmedi.
post-edited = ✏️ Mesaj herkes için değiştirildi:

post-from-class-parent = ✉️ <b>{ $name }</b>, { $class } sınıfının veli temsilcisi
post-from-teacher = ✉️ <b>{ $name }</b>, { $class } sınıfının öğretmeni
post-from-director = ✉️ <b>{ $name }</b>, okul müdürü · { $to }
post-in-language = 🌍 yazıldığı dil: { $language }

post-ready = 💬 Ya da hazır bir mesaj seçin. Herkes kendi dilinde okur.
post-group-bring = 🧺 Okula getirilecekler
post-group-dates = 📅 Tarihler
post-group-requests = ✋ Ricalar
post-group-week = 💡 Bu hafta
post-group-care = 🤒 Sağlık ve hava durumu
post-group-next = ➡️ Gelecek yıl
post-group-thanks = ❤️ Teşekkür
post-pick = Hangi mesaj?
post-ask-thing = 🔎 Nedir? Bir kelime yazın, listede arayayım.
post-ask-place = 📍 Neresi? Bir kelime yazın, listede arayayım.
post-ask-date = 📅 Hangi gün? Başka bir günü şöyle yazın: 24-12
post-ask-time = 🕐 Saat kaçta? Başka bir saati şöyle yazın: 14:05
post-ask-amount = 💶 Kaç euro? Şöyle yazın: 2,50
post-ask-name = ✏️ Kim? İsmini yazın. Soyadı gerekmez.
post-ask-group = ✏️ Hangi sınıf (groep)? Şöyle yazın: 6a
post-ask-teacher = ✏️ Öğretmenin ismi ne?
post-ask-letter = ✏️ Hangi harf veya işlem? Şöyle yazın: b ya da 5 + 3
post-found = Bunlardan biri mi?
post-not-found = “{ $word }” listemde yok. Başka bir kelime deneyin veya olduğu gibi gönderin.
post-as-it-is = ✏️ { $word }
post-not-translated = ⚠️ “{ $word }” çevrilmeyecek. Bir fotoğraf ekleyin, o zaman herkes anlar.
post-not-understood = Bunu anlayamadım. Lütfen örnekteki gibi yazın.
post-day = { $date }, { $left }
post-days-left = { $days ->
    [0] bugün
    [1] yarın
   *[other] { $days } gün sonra
}
post-look = 🌍 Mesajın başka bir dildeki hâli:
post-seen = 👍 Gördüm
post-seen-done = 👍 Bu mesajı gördünüz.
post-seen-count = 👍 Görenler: { $count }
post-remind = 🔔 Bir kez hatırlat
post-reminding = 🔔 Görmeyenlere bir kez daha gidiyor.
post-reminder = 🔔 Bu mesajı gördünüz mü?
post-later = 🕐 Daha sonra
post-when = 🕐 Ne zaman gönderilsin?
post-when-at = { $day } · { $time }
post-planned = ⏳ <b>{ $to }</b> mesajınız gidecek: { $day }, { $time }.
post-urgent = 🚨 <b>Acil.</b> Bu yüzden mesaj hemen, sessiz saatlerinizde bile geliyor.
    .on = 🚨 Acil
    .off = ☁️ Acil değil
post-copy = 📋 Hollandaca metin
post-withdrawn = 🚫 Bu mesaj geri çekildi.
    .button = 🚫 Geri çek
    .ask = Bu mesaj herkes için geri çekilsin mi? Bir mesaj gönderildiği yine de görünür. Fotoğraflar da silinir; Telegram’da yalnızca iki gün içinde. Sesler kalır.
    .yes = ✅ Evet, geri çek
    .done = 🚫 Geri çekildi. Birazdan kimse okuyamayacak.
post-holiday = ⚠️ Okul tatiline denk geliyor: { $date }
    .perhaps = ⚠️ Okul tatiline denk gelebilir, lütfen kontrol edin: { $date }
    .study = ⚠️ Studiedag, çocuklar okula gelmiyor: { $date }
    .feast = 🎉 { $date } günü bayram kutlayan aileler var: { $feast }
post-place = 📍 Haritada bir yer
    .named = 📍 { $name }
    .wrong = Bu sayılar haritada bir yer göstermiyor. Lütfen yeri bir daha paylaşın veya bir harita uygulamasından kopyalayın.
    .how = 📍 Bir yer göndermek isterseniz harita uygulamasındaki sayıları kopyalayıp buraya yapıştırın, örneğin: 51.8126, 5.8372
post-more = 📖 Devamı
post-less = 📕 Daha az göster
post-version-add = 🌍 Başka bir dil ekle
post-version-in = 🌍 Dil: { $language }
post-version-which = 🌍 Mesajı başka hangi dilde yazmak istersiniz?
post-version-ask = ✏️ Mesajınızı bu dilde yazın: <b>{ $language }</b>. Bu dili okuyanlara makine çevirisi değil, sizin sözleriniz gider. Sizin yazdığınız:
post-version-own = ✍️ gönderenin kendi sözleri, dil: { $language }
post-version-also = 🌍 Şu dillerde de var: { $languages }
post-version-gone = 🌍 Artık şu dillerde yok: { $languages }. Bu dillerde okuyanlar şimdi sizin asıl yazınızı görür.
post-version-without = 🗑️ Bu dil olmasın
post-version-done = ✅ Veliler bu dilde artık bunu okuyor: { $language }
post-version-meanwhile = Mesajınız bu arada değişti. Lütfen bir daha bakın.
post-for-whom = ✉️ Bu, bir sınıfa mesaj mı? Hangi sınıfa?
post-own-words = ✍️ Kendi yazdıklarınız çevrilmez. Herkes şu dilde okur: { $language }.
