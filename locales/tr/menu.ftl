# SPDX-License-Identifier: EUPL-1.2

### The menu: today's buttons.

menu-title = Merhaba { $name }! Ne yapmak istersiniz?
    .button = ☰ Menü

menu-help =
    Bu, sizinle okul arasındaki mesaj hattıdır. Kendi dilinizde okur ve yazarsınız.
    Okulun mesajları buraya kendiliğinden gelir. Bunun için bir şey yapmanız gerekmez.
    Acil durumlar için değildir. Acil durumda 112’yi arayın.

menu-post-to = ✉️ { $class } sınıfına mesaj
menu-class = 👥 { $class } sınıfı
menu-join = 🙋 { $name }
menu-contact = 🙋 Kime sorayım?
menu-expectations = 🤝 Okul ve siz
menu-expectations-edit = 🤝 Beklenti kartı
menu-school = 🏫 Bütün sınıflar
menu-work = 🗓️ Çalışma günlerim
menu-add-child = ➕ Başka çocuk ekle
menu-share = 👵 Birini davet et
menu-settings = ⚙️ Ayarlar
