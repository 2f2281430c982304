# SPDX-License-Identifier: EUPL-1.2

### Settings, my data, leave and erase.

settings-title = ⚙️ <b>Ayarlar</b>

settings-quiet-hours = 🌙 { $from }–{ $until } arası sessiz
settings-quiet-never = 🔔 Mesaj her zaman gelebilir
settings-paused-until = ⏸️ { $date } gününe kadar ara verdiniz
settings-on-paper = 📄 Önemli şeyler size kâğıt olarak gelir.

settings-language = 🌍 Dil
    .which = Hangi dilde okumak istersiniz?
settings-quiet = 🌙 Sessiz saatler
    .which = Hangi saatlerde sessiz olayım? Mesajlar bu saatler bitene kadar bekler.
settings-pause = ⏸️ Ara ver
    .which = Ne kadar süre mesaj göndermeyeyim? Ara verdiğinizi öğretmen görür. Böylece önemli şeyler kâğıt olarak gelir.
    .weeks = { $weeks ->
        [one] { $weeks } hafta
       *[other] { $weeks } hafta
    }
    .none = Ara vermek istemiyorum
settings-name = ✏️ İsmim
    .which = ✏️ İsminiz ne? Öğretmen bunu görür. Buraya yazın.
settings-paper-on = 📄 Kâğıt olarak isterim
settings-paper-off = 📱 Tekrar mesaj gelsin
settings-paper-staff = 💬 Okulda çalışanlara mesajlar buradan gelir: meslektaşları ve veliler buna güvenir. Bu yüzden sadece kâğıt seçilemez. Sessiz saatler veya ara verme seçilebilir.
settings-paper-back = 📱 Artık okulda bir göreviniz var. Bu yüzden mesajlar kâğıt yerine yine buraya geliyor.
settings-join-channel = 📲 Başka telefon veya uygulama
    .how = Diğer telefonda veya uygulamada bu linklerden birini açın. Ya da kodu oraya yazın. Saat { $time } olana kadar geçerlidir. Bunu başka kimseye göstermeyin.
settings-page = 🔗 Kendi sayfam
    .how = 🔗 Bu, okulun sayfasında size özel bölümdür. Şifre gerekmez. Bu link kimdeyse mesajlarınızı okuyabilir. Onun için linki kimseye vermeyin. Yeni link alınca eskisi çalışmaz.
settings-prefer-here = 🔔 Mesajlar bu sohbete gelsin
settings-preferred-here = 🔔 Mesajlar bundan sonra bu sohbete gelecek.
settings-my-data = 🗂️ Bilgilerim
settings-privacy = 🔒 Gizlilik
settings-leave = 🚪 Ayrıl ve bilgilerimi sil

settings-data = 🗂️ <b>Sizinle ilgili kayıtlı bilgiler</b>
    .person = ✏️ { $name } · { $language }
    .wished = 🌍 İsteğiniz: { $language }
    .child = 👧 { $child } · { $class } · yakınlığınız: { $relation }
    .class = { $class } sınıfı
    .no-class = henüz sınıfı yok
    .telegram = 💬 Telegram’da bir sohbet
    .web = 💬 okulun sayfasında bir sohbet
    .kept = Mesajlar 31 Ağustos’ta silinir. Bu okulda çocuğunuz kalmadığında, dört hafta sonra her şey silinir.

settings-leave-sure = 🚪 Ayrılmak istiyor musunuz? İsminiz, sohbetleriniz ve ayarlarınız silinir. Önemli şeyler o zaman kâğıt olarak gelir.
    .staff = Okul çalışanısınız: Bu hattaki görevleriniz de biter. Okul müdürü size yeni bir kod verebilir.
    .yes = 🗑️ Evet, her şeyi sil
    .no = Hayır, kalıyorum

settings-gone = Tamam. Sizinle ilgili her şey silindi. Önemli şeyler kâğıt olarak gelir. Kapımız size her zaman açık. Dönmek isterseniz öğretmenden bir kod isteyin.
