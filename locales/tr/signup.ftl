# SPDX-License-Identifier: EUPL-1.2

### Sign-up: the first minutes of a parent with the school's line.

signup-language = 👋 🌍 Hangi dilde okumak istersiniz?
    .other = Benim dilim burada yok

signup-wish = Hangi dil? Dilin ismini yazın. İsteğinizi kaydederim. O zamana kadar mesajlar kolay Hollandaca ve resimli gelir.

signup-code =
    📄 Okul size bir mektup verdi. Üzerinde bir kod var.
    Kodu buraya yazın. Büyük veya küçük harf, boşluk fark etmez.

signup-code-second = 📄 Mektuptaki veya davetteki kodu yazın.

signup-code-typo = Neredeyse doğru. Bir harf veya rakam farklı. Lütfen mektuba tekrar bakın.

signup-code-unknown = Bu bir kod değil. Kod şöyle görünür: AB12C-3DE4F-G. Okuldan gelen mektupta yazar.

signup-code-wrong = Bu kodu bulamadım. Lütfen mektuba tekrar bakın veya öğretmenden yeni bir mektup isteyin.

signup-code-over = Bu kod artık geçerli değil. Öğretmen size yeni bir kod verebilir.

signup-code-wait = Kod birkaç kez tutmadı. Saat { $time } olunca tekrar deneyebilirsiniz. Ya da öğretmenden yardım isteyin.

signup-not-my-child = O zaman size yanlış mektup gelmiş. Lütfen öğretmene söyleyin. Başka bir kodunuz var mı? Buraya yazın.

signup-not-me = O zaman bu kod bir meslektaşınız için. Başka bir kodunuz var mı? Buraya yazın.

signup-welcome = 👋 <b>{ $school }</b> veli hattına hoş geldiniz.

signup-child = 👧 Çocuk: <b>{ $child }</b>, <b>{ $class }</b> sınıfı. Bu çocuğun velisi veya ona bakan bir yakını mısınız?
    .yes = ✅ Evet
    .no = ❌ Hayır

signup-child-no-class = 👧 Çocuk: <b>{ $child }</b>. Bu çocuğun velisi veya ona bakan bir yakını mısınız?

signup-child-name = <b>{ $class }</b> sınıfındaki çocuğunuzun ismi ne? Buraya yazın. Soyadı gerekmez.

signup-relation = <b>{ $child }</b> ile yakınlığınız nedir?
    .mother = 👩 Anne
    .father = 👨 Baba
    .step-parent = Üvey anne veya üvey baba
    .foster-parent = Koruyucu anne veya baba
    .legal-guardian = Vasi (mahkeme kararıyla)
    .grandparent = 👵 Büyükanne veya dede
    .other = Başka biri

signup-together = { $name } sizi davet etti. Okuldaki görüşmelere birlikte mi geliyorsunuz?
    .yes = 👥 Evet, birlikte
    .no = Hayır, ayrı ayrı

signup-name = ✏️ İsminiz ne? Öğretmen bunu görür. Buraya yazın veya isminize dokunun.

signup-staff = 🏫 İsminiz <b>{ $name }</b> ve bu okulda çalışıyorsunuz. Doğru mu?
    .yes = ✅ Evet
    .no = ❌ Hayır

signup-staff-done = ✅ <b>{ $school }</b> çalışanı olarak kayıt oldunuz. Menünüz:

signup-done = ✅ Tamam! Artık <b>{ $child }</b> ile ilgili mesajlar size gelecek.
    .what = 📨 Size neler gelir: sınıf haberleri ve okulun mesajları, kendi dilinizde. Saat { $from }–{ $until } arası mesaj gelmez.
    .who = 👩‍🏫 Kayıt olduğunuzu öğretmen ve okul müdürü görür. Diğer veliler görmez.
    .else = 👵 { $child } ile başka kim ilgileniyor? Aşağıdaki düğmeyle onu da davet edin.

signup-done-involved = ✅ Tamam! Artık <b>{ $child }</b> için sınıf haberleri size gelecek. Çocukla ilgili diğer konular velilere gider.

signup-waits = ⏳ Teşekkürler. <b>{ $child }</b> için önce öğretmenin onayı gerekiyor. Size haber vereceğim.

signup-already = ✅ <b>{ $child }</b> ile ilgili mesajlar size zaten geliyor.

signup-paper = 📄 Tamam. Önemli şeyler kâğıt olarak gelir. Fikriniz değişirse mektuptaki linki tekrar açın.

signup-back = 👋 Tekrar hoş geldiniz, { $name }! Her şey yine burada.

signup-other-person = Bu kod başka biri için. Bu sohbet ise zaten sizin.
