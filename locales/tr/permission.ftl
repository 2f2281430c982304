# SPDX-License-Identifier: EUPL-1.2

### Bir velinin çocuğunun fotoğrafları için verdiği izin.

permission-ask =
    📷 <b>Fotoğraflar: { $child }</b>

    Başkaları bu çocuğu bir fotoğrafta görebilir mi? Her biri için siz karar verirsiniz. Cevap yoksa hayır sayılır. Bunu ⚙️ bölümünden her zaman değiştirebilirsiniz.
    .again = 📷 Bir yıl geçti. Başkaları bu çocuğu bir fotoğrafta görebilir mi: <b>{ $child }</b>? Lütfen yeniden seçin. Bunu ⚙️ bölümünden her zaman değiştirebilirsiniz.
permission-two = İki veli farklı cevap verirse, hayır sayılır.
permission-line = { $purpose }: <b>{ $answer }</b>
permission-yes = evet
permission-no = hayır
permission-open = henüz cevap yok, yani hayır
permission-class-chat = 💬 sınıfa giden mesajlarda
    .yes = 💬 ✅ Evet
    .no = 💬 🚫 Hayır
permission-group-photo = 👥 sınıf fotoğrafında
    .yes = 👥 ✅ Evet
    .no = 👥 🚫 Hayır
permission-website = 🌐 internet sitesinde ve bültende
    .yes = 🌐 ✅ Evet
    .no = 🌐 🚫 Hayır
permission-photos = 📷 Çocuğumun fotoğrafları
    .which = 📷 Hangi çocuk?
permission-missing = 📷 Lütfen görüntüye bir daha bakın. Görünmemesi gerekenler: <b>{ $names }</b>
    .send = ✅ Onlar görünmüyor
permission-class = 📷 Fotoğraf izni
    .title = 📷 <b>{ $class } sınıfında fotoğraflar</b>
    .lacking = { $purpose }: görünmemesi gerekenler { $names }
    .all = { $purpose }: herkes görünebilir
permission-data = 📷 Fotoğraflar, { $child }: { $purposes }
    .none = 📷 Fotoğraflar, { $child }: hayır
