# SPDX-License-Identifier: EUPL-1.2

### Words that every noun uses. Bodies may use <b>, <i> and line breaks. Buttons have at most 30 characters.

common-language-name = Türkçe

common-back = ↩️ Geri

common-apology =
    😔 Kusura bakmayın, olmadı. Bu sizin hatanız değil.
    Lütfen tekrar deneyin. Yine olmazsa okula şu numarayı söyleyin:

common-not-understood = Bunu henüz anlamıyorum. Buradan seçebilirsiniz:
common-nobody-reads = ✍️ Buraya yazılanı kimse okumaz. Yanıt için “Kime sorayım?” düğmesine dokunun. Tehlikede 112’yi arayın.

common-old-button = Bu eski bir düğmeydi. Şimdi şunları yapabilirsiniz:
    .here = Bu eski bir düğmeydi. Şurada kalmıştınız:

common-not-yours = Bunu burada açamıyorum. Buradan seçebilirsiniz:

common-in-group = 👋 Lütfen bana özelden yazın. O zaman buradaki diğer kişiler yazdıklarınızı okumaz.

common-edit-not-used = Eski bir mesajınızı değiştirdiniz. Ben ilk hâlini kullanmıştım. Bu yüzden bir şey değişmedi. Buradan seçebilirsiniz:

common-day-monday = Pazartesi
common-day-tuesday = Salı
common-day-wednesday = Çarşamba
common-day-thursday = Perşembe
common-day-friday = Cuma
common-day-saturday = Cumartesi
common-day-sunday = Pazar

common-role-teacher = 🏫 { $class } sınıfının öğretmeni
common-role-class-parent = 🤝 { $class } sınıfının veli temsilcisi
common-role-coordinator = 🏫 destek sorumlusu
common-role-director = 🏫 okul müdürü
