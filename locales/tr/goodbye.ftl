# SPDX-License-Identifier: EUPL-1.2

### Veda görüşmesinden önceki sorular.

goodbye-button = 💬 Vedadan önce
goodbye-ask = 💬 { $child } için veda görüşmesinden önce size üç, çocuğunuza bir sorumuz var. İki dakika sürer, istediğiniz soruyu geçebilirsiniz.
goodbye-good = 1️⃣ Bu okulda { $child } ve sizin için neler iyiydi?
goodbye-better = 2️⃣ Bu okul neyi daha iyi yapabilir?
goodbye-along = 3️⃣ { $child } buradan neler götürüyor?
goodbye-miss = 🧒 { $child }, neyi özleyeceksin?
goodbye-how = Uyanlara dokunun ya da kendi sözlerinizle yazın.
goodbye-said =
    .teacher = 🧑 Öğretmen
    .friends = 👫 Arkadaşlar
    .learning = 📘 Dersler
    .trips = 🎉 Geziler ve kutlamalar
    .contact = 🤝 Bizimle iletişim
    .safe = 🫶 Güvende hissetmek
    .more-contact = 📞 Daha çok iletişim
    .easy-words = 💬 Daha kolay sözler
    .more-help = 🙋 Çocuğuma daha çok yardım
    .more-rest = 🤫 Sınıfta daha çok sakinlik
    .all-good = 👍 Böyle iyiydi
    .knowledge = 🧠 Burada öğrenilenler
    .confidence = 💪 Özgüven
    .language = 🗨️ Dil
    .memories = 📷 Güzel anılar
    .playground = 🛝 Okul bahçesi
    .classroom = 🏫 Sınıfım
goodbye-tapped = ✔️ { $answer }
goodbye-next = ➡️ Devam
goodbye-done = ✅ Teşekkürler. Öğretmen bunu görüşmeden önce okur.
goodbye-read = 💬 <b>Vedadan önce · { $child }</b>, { $date }, { $time }
    .button = 💬 Oku: { $child }
