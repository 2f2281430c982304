# SPDX-License-Identifier: EUPL-1.2

### Whom nothing reaches, for the teacher alone, and what can be done.

reach-button = 📭 Ulaşılamayanlar ({ $count })
reach-title = 📭 <b>{ $class } sınıfı: mesajların ulaşmadığı çocuklar</b>
reach-post = 📭 <b>{ $class } sınıfı: bu mesajın ulaşmadığı çocuklar</b>
reach-post-all = 📭 Ne yapabilirim?
reach-nobody = 👍 Şu anda listede kimse yok.
reach-group = <b>{ $reason }</b>
    { $names }
reach-spoken-line = ☎️ { $child }: { $date } günü telefonda görüşüldü

reach-child = 📭 <b>{ $child }</b>
reach-child-reached = Mesajlar normalde ulaşıyor.
reach-letter-made = 🖨️ Son mektup: { $date }
reach-spoken-by = ☎️ { $date } günü telefonda görüşüldü, görüşen: { $name }
reach-spoken-on = ☎️ { $date } günü telefonda görüşüldü

reach-new-letter = 🖨️ Yeni mektup
reach-letters = { $count ->
    [one] 🖨️ { $count } çocuk için mektup
   *[other] 🖨️ { $count } çocuk için mektup
}
reach-letter-sure = 🖨️ <b>{ $child }</b> için yeni mektup hazırlansın mı? Daha önce verilen mektup artık geçerli olmaz.
    .yes = ✅ Hazırla
reach-letters-sure = { $count ->
    [one] 🖨️ { $count } çocuk için yeni mektup hazırlansın mı? Daha önce verilen mektup artık geçerli olmaz.
   *[other] 🖨️ { $count } çocuk için yeni mektup hazırlansın mı? Daha önce verilen mektuplar artık geçerli olmaz.
}
    .yes = ✅ Hazırla
reach-letters-coming = 🖨️ Hazırlıyorum. Dosya birazdan buraya gelecek.
reach-letters-done = { $count ->
    [one] 🖨️ Mektup hazır. Dosyayı açın ve A4 kâğıda yazdırın. Önceki mektubun kodu artık geçerli değil.
   *[other] 🖨️ { $count } mektup hazır. Dosyayı açın ve A4 kâğıda yazdırın, her çocuk için bir sayfa. Önceki mektupların kodları artık geçerli değil.
}
reach-letter-ended = { $child } için verilen mektubun kodu artık geçerli değil.

reach-spoken = ☎️ Telefonda görüştüm
reach-spoken-noted = ☎️ Not edildi. { $child }, { $date } gününe kadar listede görünmez. Sınıfın diğer öğretmenleri görüşme gününü ve isminizi görür.
reach-not-spoken = ↩️ Görüşmedim, geri al

reach-help-button = 🙋 Temsilcilerden yardım iste
reach-help-sure = 🙋 Veli temsilcileri bunu okuyacak. Hiçbir isim ve sebep görmeyecekler. Gönderilsin mi?
    .yes = ✅ Gönder
reach-help-sent = 🙋 Veli temsilcileri şimdi bunu okuyor. Hiçbir isim ve sebep görmüyorlar.
reach-help = 🙋 { $class } sınıfında bazı ailelere okulun mesajları henüz ulaşmıyor. Bu konuda yardıma ihtiyacı olan birini tanıyor musunuz? Okula uğramasını söyleyin.
reach-help-asked = 🙋 Veli temsilcilerinden yardım istendi: { $date }

reach-week = { $count ->
    [one] 📭 { $class } sınıfında { $count } aileye bu hafta hiçbir mesaj ulaşmadı
   *[other] 📭 { $class } sınıfında { $count } aileye bu hafta hiçbir mesaj ulaşmadı
}

reach-reason-nobody = Kayıt olan kimse yok
reach-reason-letter-over = Mektup kullanılmadı, sekiz haftası doldu
reach-reason-letter-waits = Mektup hazırlandı, henüz kullanılmadı
reach-reason-gone = Sohbetten ayrılmış
reach-reason-silent = Dört haftadır haber yok
reach-reason-paused = Mesajlara ara vermiş
reach-reason-paper = Kâğıt olarak istiyor
reach-reason-no-knock = Okul sayfası bir haftadır açılmadı, telefona da bildirim gitmiyor
reach-reason-not-shown = Mesaj açılmadı
reach-reason-failed = Mesaj iletilemedi
