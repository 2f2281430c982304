# SPDX-License-Identifier: EUPL-1.2

### The printed letter of a child, in two languages. Plain text.

letter-title = Velilere mektup: { $child }, { $class } sınıfı
letter-intro = { $school } olarak bir veli hattımız var: Çocuğunuzla ilgili kısa mesajlar size kendi dilinizde gelir.
letter-how = QR kodunu telefonunuzun kamerasıyla okutun. Dilinizi seçin. Bir dakika sürer.
letter-web = Okulun sayfası: uygulama gerekmez
letter-telegram = Telegram
letter-code = Kamera yok mu? Bu sayfayı açın ve kodu yazın:
letter-until = { $date } gününe kadar geçerlidir. Bu çocuk için en fazla dört yetişkin kullanabilir.
letter-paper = Kâğıt olarak mı istersiniz? O da olur. Öğretmene söyleyin.
letter-secret = Bu kod, bu çocuğa bakan yetişkinler içindir. Lütfen başkalarına vermeyin.
