# SPDX-License-Identifier: EUPL-1.2

### Bir velinin çocuğunun fotoğrafları için verdiği izin.

permission-ask =
    📷 <b>Fotoğraflar: { $child }</b>

    Başkaları çocuğunuzu bir fotoğrafta görebilir mi? Aşağıdaki her yer için ayrı ayrı karar verebilirsiniz. Cevap yoksa hayır sayılır. Bunu ⚙️ bölümünden her zaman değiştirebilirsiniz.
    .again = 📷 <b>{ $child }</b>: Bir yıl geçti, yeniden soruyoruz. Başkaları çocuğunuzu bir fotoğrafta görebilir mi? Lütfen seçin. Bunu ⚙️ bölümünden her zaman değiştirebilirsiniz.
permission-two = İki veli farklı cevap verirse cevap hayır sayılır.
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
permission-missing = 📷 Lütfen fotoğrafa veya videoya bir daha bakın. Görünmesin: <b>{ $names }</b>
    .send = ✅ Onlar görünmüyor
permission-class = 📷 Fotoğraf izni
    .title = 📷 <b>{ $class } sınıfında fotoğraflar</b>
    .lacking = { $purpose } görünmesin: { $names }
    .all = { $purpose } herkes görünebilir
permission-data = 📷 { $child } · fotoğraf izni: { $purposes }
    .none = 📷 { $child } · fotoğraf izni: yok
