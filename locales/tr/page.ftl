# SPDX-License-Identifier: EUPL-1.2

### The school's web page: words around the chat.

page-title = Veli hattı
page-write = Mesaj yazın…
page-send = Gönder
page-attach = Fotoğraf veya dosya ekle
page-record = Sesli mesaj kaydet
    .stop = Kaydı bitir
    .cancel = Kaydı sil
    .refused = Mikrofon izni kapalı. Bunu tarayıcınızdan değiştirebilirsiniz.
page-listen = Dinle
    .stop = Durdur
page-unsent = Henüz gönderilmedi
page-retry = Tekrar dene
page-too-large = Bu dosya çok büyük. En fazla 20 MB olabilir.
page-too-long = Bu mesaj çok uzun. Lütfen kısaltın.
page-session-gone = Buradaki oturumunuz kapandı. Linkinizi tekrar açın veya öğretmene sorun.
page-link-gone = Bu link artık geçerli değil. Öğretmenden yenisini isteyin.
page-too-many = Bu çok hızlı oldu. Lütfen biraz bekleyin.
page-offline = İnternet bağlantısı yok. Denemeye devam ediyorum.
page-online = Bağlantı geri geldi
page-push-offer = 🔔 Okul yazınca bu telefon size haber versin mi?
    .yes = Evet, versin
    .later = Daha sonra
    .done = 🔔 Tamam. Okul yazınca haberiniz olur.
    .title = Okuldan yeni mesaj var
    .body = Okumak için dokunun
    .iphone-1 = Alttaki paylaş işaretine dokunun
    .iphone-2 = “Ana Ekrana Ekle” (Zet op beginscherm) seçin
    .iphone-3 = Sayfayı oradan açın ve bildirimlere izin verin
page-new-messages = Yeni mesajlar
page-photo = Fotoğraf
page-document = Dosya
page-voice = Sesli mesaj
page-video = Video
page-copy = Kopyala
    .done = Kopyalandı
page-skip = Mesajlara geç
page-me = Siz
page-remove = Kaldır
page-close = Kapat
page-menu = Menü
