# SPDX-License-Identifier: EUPL-1.2

### Ready-made messages of a class.

ready-bring-thing =
    ✋ Lütfen şunu çocuğunuzla okula gönderin: <b>{ $thing }</b>
    📅 { $date }
    .label = 🧺 Listeden bir şey
ready-bring-gym =
    ✋ Beden eğitimi dersi var. Lütfen çocuğunuzun çantasına spor kıyafeti ve spor ayakkabısı koyun: 👕 👟
    📅 { $date }
    .label = 👕 Spor kıyafeti
ready-bring-swimming =
    ✋ Yüzmeye gidiyoruz. Lütfen çocuğunuzun çantasına mayo ve havlu koyun: 🩱 🏊
    📅 { $date }
    .label = 🩱 Yüzme eşyaları
ready-bring-fruit =
    ✋ Meyve günü! Lütfen çocuğunuzun çantasına teneffüs için meyve koyun: 🍎 🍌
    📅 { $date }
    .label = 🍎 Meyve
ready-bring-lunch =
    ✋ Lütfen çocuğunuzun çantasına öğle yemeği ve içecek koyun: 🥪 💧
    📅 { $date }
    .label = 🥪 Öğle yemeği
ready-bring-toy =
    ✋ Oyuncak günü! Çocuğunuz evden bir oyuncak getirebilir: 🧸
    📅 { $date }
    .label = 🧸 Kendi oyuncağı
ready-bring-material =
    ✋ El işi yapıyoruz. Evinizde şundan varsa lütfen çocuğunuzla gönderin: <b>{ $thing }</b>
    📅 Son gün: { $date }
    .label = ✂️ El işi malzemesi
ready-bring-spare =
    ✋ Lütfen çocuğunuzla bir çanta içinde yedek kıyafet gönderin. Çanta okulda kalacak: 👚 🧦
    .label = 👚 Yedek kıyafet

ready-dates-closed =
    👀 Okul kapalı. O gün ders yok.
    📅 { $date }
    .label = 🚫 Okul kapalı
ready-dates-study =
    👀 O gün öğretmenlerin eğitimi var (studiedag). Çocuğunuz okula gelmeyecek.
    📅 { $date }
    .label = 🧑‍🏫 Studiedag (okul yok)
ready-dates-early =
    👀 O gün okul daha erken bitiyor. Lütfen çocuğunuzu o saatte alın.
    📅 { $date }
    🕐 { $time }
    .label = 🕐 Okul erken bitiyor
ready-dates-trip =
    👀 Sınıfça geziye gidiyoruz. Gideceğimiz yer: <b>{ $place }</b>
    📅 { $date }
    🕐 Hareket saati: { $time }
    .label = 🚌 Gezi
ready-dates-party =
    👀 Sınıfta kutlama var: <b>{ $thing }</b>
    📅 { $date }
    .label = 🎉 Kutlama
ready-dates-photographer =
    👀 Okula fotoğrafçı geliyor. Herkes gülümsesin: 📷 😀
    📅 { $date }
    .label = 📷 Fotoğrafçı
ready-dates-evening =
    👀 Veli toplantısı var. Hangi dili konuşursanız konuşun, sizi bekleriz.
    📅 { $date }
    🕐 { $time }
    📍 { $place }
    .label = 👥 Veli toplantısı
ready-dates-report =
    👀 Çocuğunuz karnesini eve getiriyor. Birlikte bakın, onunla neden gurur duyduğunuzu söyleyin: ⭐
    📅 { $date }
    .label = 📄 Karne
ready-dates-visit =
    👀 Sınıfımıza buyurun! Çocuğunuz size neler yaptığımızı gösterecek.
    📅 { $date }
    🕐 { $time }
    .label = 👋 Sınıfı ziyaret
ready-dates-birthday =
    👀 Sınıfta doğum günü kutluyoruz: 🎂 <b>{ $name }</b>
    📅 { $date }
    .label = 🎂 Doğum günü
ready-dates-show =
    👀 Çocuklar sizin için bir gösteri hazırladı: <b>{ $thing }</b>. Sizi bekleriz.
    📅 { $date }
    🕐 { $time }
    .label = 🎭 Çocukların gösterisi

ready-requests-books =
    ✋ Evde kütüphane kitabı kalmış mı, lütfen bir bakın. Çocuğunuz geri getirebilir: 📚
    📅 Son gün: { $date }
    .label = 📚 Kütüphane kitabı iadesi
ready-requests-form =
    ✋ Çocuğunuzun çantasında okuldan bir form var. Lütfen imzalayıp geri gönderin: 📝
    📅 Son gün: { $date }
    .label = 📝 İmzalanacak form
ready-requests-lice =
    ✋ Lütfen bu akşam çocuğunuzun saçına bit var mı diye bakın: 🐜. Bit herkese bulaşabilir. Görürseniz öğretmene söyleyin.
    .label = 🐜 Bit kontrolü
ready-requests-money =
    ✋ Lütfen çocuğunuzla okula para gönderin: <b>€ { $amount }</b>. Sizin için zor mu? Öğretmene söyleyin, aranızda kalır.
    📅 Son gün: { $date }
    .label = 💶 Para
ready-requests-helpers =
    ❓ Bize kim yardım edebilir? Şunun için yardımcı veliler arıyoruz: <b>{ $thing }</b>. Hollandaca bilmeniz gerekmez. Yardım etmek isterseniz öğretmene söyleyin.
    📅 { $date }
    🕐 { $time }
    .label = 🙋 Kim yardım edebilir?
ready-requests-phone =
    ❓ Bizdeki telefon numaranız doğru mu? Değiştiyse lütfen öğretmene söyleyin.
    .label = 📞 Telefon numarası doğru mu?

ready-week-theme =
    👀 Bu haftanın konusu: <b>{ $thing }</b>
    Yemekte çocuğunuza şunları sorun: 1. Ne gördün? 2. Ne hoşuna gitti? 3. Neyi merak ediyorsun?
    .label = 💡 Bu haftanın konusu
ready-week-letter =
    👀 Bu hafta yeni harfimiz: <b>{ $letter }</b>. Sokakta veya evdeki paketlerin üzerinde birlikte arayın.
    .label = 🔤 Yeni harf
ready-week-sum =
    👀 Matematikte yeni işlemlerimiz: <b>{ $letter }</b>. Yemek yaparken veya alışverişte birlikte hesap yapın.
    .label = ➕ Yeni matematik işlemleri
ready-week-topic =
    👀 Yeni bir konuya başlıyoruz: <b>{ $thing }</b>. Çocuğunuz size anlatsın, kendi dilinizde.
    .label = 🔎 Yeni konu
ready-week-homework =
    ✋ Ödev var: <b>{ $thing }</b>. Çocuğunuz tek başına yapabilir. Size göstermesini isteyin.
    📅 Son gün: { $date }
    .label = ✏️ Ödev
ready-week-test =
    👀 Sınav var: <b>{ $thing }</b>. En çok iyi bir uyku ve güzel bir kahvaltı işe yarar.
    📅 { $date }
    .label = 💯 Sınav
ready-week-star =
    👀 Haftanın yıldızı: ⭐ <b>{ $name }</b>
    .label = ⭐ Haftanın yıldızı

ready-care-ill =
    👀 Sınıfta şu anda görülüyor: <b>{ $thing }</b>. Çocuğunuzda da varsa lütfen okulu arayın.
    .label = 🤒 Sınıfta hastalık
ready-care-lost =
    👀 Bir şey bulduk: <b>{ $thing }</b>. Sizin mi? Okula gelip bakabilirsiniz.
    .label = 🧤 Bulunan eşya
ready-care-cold =
    ✋ Hava soğuk ve yağışlı. Lütfen çocuğunuzu kalın giydirin, dışarı çıkacağız: 🧥 🧤
    .label = ❄️ Soğuk veya yağışlı hava
ready-care-hot =
    ✋ Hava çok sıcak. Lütfen çocuğunuza güneş kremi sürün, yanına şapka ve su verin: 🌞 🧢 💧
    .label = ☀️ Sıcak hava
ready-care-late =
    👀 Otobüs gecikti. Tahmini dönüş saati: <b>{ $time }</b>. Herkes iyi, merak etmeyin.
    .label = 🚌 Otobüs gecikti
ready-care-substitute =
    👀 Öğretmen gelemiyor. Yerine derse girecek kişi: <b>{ $teacher }</b>
    .label = 🧑‍🏫 Bugün başka öğretmen

ready-next-class =
    👀 Çocuğunuzun gelecek okul yılındaki sınıfı: groep <b>{ $group }</b>. Öğretmeni: <b>{ $teacher }</b>
    .label = ➡️ Gelecek yılki sınıf

ready-thanks-help =
    👀 Yardım eden herkese teşekkürler: <b>{ $thing }</b>. Çok güzeldi: ❤️
    .label = ❤️ Yardım için teşekkür
ready-thanks-nice =
    👀 Çok güzel vakit geçirdik: <b>{ $thing }</b>. Çocuğunuza sorun, anlatsın!
    .label = 😊 Çok güzeldi
