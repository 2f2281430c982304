# SPDX-License-Identifier: EUPL-1.2

### Görüşmeden sonra tekrarlanan iletişim.

follow-new = 🔁 Sonraki iletişim
    .ask = 🔁 <b>{ $child }</b>: nasıl haberleşeceksiniz?
follow-quarter = 🏫 Okulda 15 dakika
follow-half-hour = 🏫 Okulda yarım saat
follow-home-visit = 🏠 Ev ziyareti
follow-phone = 📞 Telefon görüşmesi
follow-message = 💬 Mesaj
follow-report = 📄 Karneyle 10 dakika
follow-shown =
    🔁 <b>{ $child }</b>: { $form }
    { $weeks } haftada bir, sonraki yaklaşık: { $date }
follow-every = 🔁 <b>{ $child }</b>: { $form }. Ne sıklıkla?
    .weeks = 🔁 { $weeks } haftada bir
follow-stop = 🛑 Bunu durdur
    .sure = Bu dursun mu? Diğer tarafa haber verilir.
    .yes = 🛑 Evet, durdur
follow-stopped = 🛑 Bu durduruldu. Her zaman konuşabilirsiniz.
follow-one = 🔁 { $child }
follow-told = 👀 { $child } için okulla böyle haberleşeceksiniz. Saatleri siz seçersiniz.
follow-today =
    .times = 🔁 { $child }: sonraki iletişim zamanı yaklaşıyor. Ne zaman vaktiniz var?
    .write = 🔁 { $child }: aileye mesaj zamanı.
    .stopped = 🔁 { $child }: aile planlanan iletişimi durdurdu.
