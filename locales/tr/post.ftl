# SPDX-License-Identifier: EUPL-1.2

### A message to a class.

post-write = ✉️ <b>{ $class }</b> sınıfına mesajınızı yazın. Fotoğraf, dosya veya sesli mesaj da olur. Gitmeden önce size gösteririm.
post-needs-words = Bana bir yazı, fotoğraf, dosya veya sesli mesaj gerekiyor.
post-file-too-large = Bu dosya çok büyük. En fazla { $megabytes } MB olabilir.
post-files-too-many = Bir mesajda en fazla { $most } dosya olabilir.
post-too-long = Bu yazı çok uzun: { $have } karakter, en fazla { $most } olabilir. Lütfen kısaltın.
post-preview = 👀 <b>{ $class } sınıfına mesajınız:</b>
post-files = { $count ->
    [one] 📎 { $count } dosya
   *[other] 📎 { $count } dosya
}
post-receivers = { $count ->
    [one] { $count } kişiye gidecek.
   *[other] { $count } kişiye gidecek.
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
    .role = <b>{ $class }</b> sınıfına mesajınız gönderilmedi: Bunun için gereken göreviniz artık yok.
post-held = ⏳ <b>{ $class }</b> sınıfına mesajınız { $seconds } saniye sonra gidecek.
post-undo = ↩️ Geri al
post-now = ⏩ Hemen gönder
post-undone = ↩️ Geri alındı. Mesaj kimseye gitmedi.
post-going = 📨 Mesaj gidiyor.
post-progress = 📊 Kaç kişiye ulaştı?
post-sent = { $count ->
    [one] ✅ <b>{ $class }</b> sınıfına mesajınız { $count } kişiye gitti.
   *[other] ✅ <b>{ $class }</b> sınıfına mesajınız { $count } kişiye gitti.
}
post-state = 📊 { $receivers } kişiden { $sent } kişiye gönderildi.
post-not-sent = 📊 Bu mesaj gitmedi.
post-edited = ✏️ Mesaj herkes için değiştirildi:

post-from-class-parent = ✉️ <b>{ $name }</b>, { $class } sınıfının veli temsilcisi
post-from-teacher = ✉️ <b>{ $name }</b>, { $class } sınıfının öğretmeni
post-from-director = ✉️ <b>{ $name }</b>, okul müdürü · { $class } sınıfına
post-in-language = 🌍 yazıldığı dil: { $language }
