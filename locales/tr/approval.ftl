# SPDX-License-Identifier: EUPL-1.2

### Veli temsilcisinin mesajına önce öğretmen bakar.

approval-button = 👀 Önce öğretmen bakar
approval-title = 👀 <b>Önce öğretmen bakar</b>
    .how = Veli temsilcisi bir mesaj yazar. Sınıfın öğretmeni mesajı ☀️ Bugün bölümünde okur ve bir dokunuşla gönderir. O zamana kadar mesaj kimseye gitmez. Öğretmenlerin mesajları her zamanki gibi gider.
approval-on = ✅ Bu ayar açık.
    .button = ✅ Aç
approval-off = Bu ayar kapalı: Veli temsilcilerinin mesajları doğrudan gider.
    .button = 🚫 Kapat
approval-open = { $count ->
    [one] Şu anda { $count } mesaj bekliyor. Öğretmen ona bakacak.
   *[other] Şu anda { $count } mesaj bekliyor. Öğretmen onlara bakacak.
}

approval-waits = 👀 <b>{ $class }</b> sınıfına mesajınız öğretmende. Önce öğretmen bakıyor. Veli temsilcilerinin bütün mesajlarında böyle yapıyoruz.
    .director = 👀 <b>{ $class }</b> sınıfına mesajınız okul müdüründe. Sınıfın öğretmeni şu anda burada olmadığı için önce müdür bakıyor. Veli temsilcilerinin bütün mesajlarında böyle yapıyoruz.
    .nobody = 👀 <b>{ $class }</b> sınıfına mesajınıza önce okuldan biri bakacak. Şu anda okulda mesajı okuyabilecek kimse yok. Lütfen öğretmenle konuşun.
approval-expected = 🕐 Tahmini zaman: { $day }, { $time }. Mesaj gidince size haber veririz.
approval-until = Mesaj en geç şu zamana kadar bekler: { $day }, { $time }.
    .late = ⚠️ Bu geç olabilir: Mesaj şu zamana kadar bekler: { $day }, { $time }. Geri alıp başka bir zaman seçebilir ya da öğretmenle konuşabilirsiniz.
approval-standing = 📊 Ne durumda?
approval-edited = ✏️ Değiştirildi. Öğretmen şimdi bunu okuyor:
approval-fixed = 👀 <b>{ $class }</b> sınıfında veli temsilcilerinin mesajlarına önce öğretmen bakıyor. Bu yüzden mesaj olduğu gibi kaldı. Mesajı geri alıp yenisini yazabilirsiniz.

approval-today = { $count ->
    [one] 👀 { $class } sınıfı için veli temsilcisinden { $count } mesaj var. Bakar mısınız?
   *[other] 👀 { $class } sınıfı için veli temsilcilerinden { $count } mesaj var. Bakar mısınız?
}
    .late = ⌛ { $class } sınıfı için bekleyen mesaj gönderilmedi, zamanı geçti. Yazan: { $name }
approval-look = 👀 { $name }
approval-ask = 👆 <b>{ $class }</b> sınıfında mesaj böyle okunacak. Gönderelim mi?
    .not = ✋ Göndermeyelim
    .unseen = Mesaj yalnızca önceki bir mesajı görmemiş olanlara gider.
approval-changed = ✏️ Mesaj bu arada değişti. Lütfen bir kez daha bakın.
approval-done = ✅ Mesaj gidiyor. Yazan kişiye haber veriyoruz: { $name }
    .not = ✋ Mesaj gitmiyor. Yazan kişiye haber veriyor ve sizinle konuşmasını öneriyoruz: { $name }
approval-decided = ✅ Bu mesaja daha önce bakıldı ve gönderildi. Bakan: { $name }
    .no = ✋ Bu mesaja daha önce bakıldı. Mesaj gitmiyor. Bakan: { $name }
approval-taken-back = ↩️ Yazan kişi bu mesajı geri aldı.
approval-over = ⌛ Bu mesajın zamanı geçti. Mesaj gönderilmedi.

approval-yes = ✅ { $name }, <b>{ $class }</b> sınıfına mesajınıza baktı.
approval-no = 💬 { $name }, <b>{ $class }</b> sınıfına mesajınızı bu hâliyle göndermek istemedi. Lütfen kısaca konuşun; birlikte uygun olanı bulursunuz.
approval-late = ⌛ <b>{ $class }</b> sınıfına mesajınız gönderilmedi: Zamanında bakabilen olmadı. Lütfen öğretmenle konuşun ya da mesajı yeniden yazın.
approval-text = Hiçbir şey kaybolmasın diye mesajınız burada:
approval-somebody = okul
