# SPDX-License-Identifier: EUPL-1.2

### Görüşmeleri planlamak, okulu yönetenler için.

round-button = 🗣️ Görüşmeler
round-title = 🗣️ <b>Görüşmeler · { $school }</b>
    .none = 🗣️ { $school }: planlanmış görüşme yok.
round-new = ➕ Görüşme planla
round-start = 🌱 Başlangıç görüşmeleri
    .talk = başlangıç görüşmesi (startgesprek)
    .purpose = Siz, çocuğunuz ve öğretmen tanışırsınız. Neler iyi gidiyor? Sizi ne düşündürüyor? Çocuğunuz bu yıl ne öğrenmek istiyor? Okuldan ne bekliyorsunuz?
round-progress = 📈 Gelişim görüşmeleri
    .talk = gelişim görüşmesi (voortgangsgesprek)
    .purpose = Çocuğunuz okulda ve evde nasıl? Neler iyi gidiyor, birlikte ne yapabiliriz?
round-report = 📄 Karne görüşmeleri
    .talk = karne görüşmesi (rapportgesprek)
    .purpose = Karneye birlikte bakarsınız. Çocuğunuz neler öğrendi? Sırada ne var?
round-ten-minutes = ⏱️ On dakikalık görüşmeler
    .talk = on dakikalık görüşme (10-minutengesprek)
    .purpose = Kısa bir görüşme: Çocuğunuz nasıl? Neyi bilmek istersiniz?
round-advice = 🎓 Yönlendirme görüşmeleri
    .talk = yönlendirme görüşmesi (adviesgesprek)
    .purpose = Konu, bu okuldan sonraki okul. Çocuğunuza ne uygun? Siz ve çocuğunuz ne düşünüyorsunuz?
round-goodbye = 👋 Veda görüşmeleri
    .talk = veda görüşmesi (afscheidsgesprek)
    .purpose = Geriye birlikte bakarsınız. Neler iyiydi? Okul neyi daha iyi yapabilir? Çocuğunuz nasıl devam ediyor?
round-ask-kind = 🗣️ Hangi görüşmeleri planlamak istiyorsunuz? Görüşmeler bütün sınıflar için.
round-ask-first = { $kind }: <b>ilk</b> gün hangisi?
round-ask-last = İlk gün: { $date }. <b>Son</b> gün hangisi?
round-more = ➡️ Daha sonraki günler
round-shown =
    <b>{ $kind }</b>
    📅 { $first } – { $last }
    ⏱️ Her görüşme { $minutes } dakika · { $count ->
        [one] { $count } sınıf
       *[other] { $count } sınıf
    }
    .pause = ☕ İki görüşme arasında { $minutes } dakika
    .opens = 🔓 Veliler saat seçmeye başlar: { $date }, { $time }
    .at-once = 🔓 Veliler hemen saat seçebilir
    .closes = 🔒 … son: { $date }, { $time }
round-not-sound = ⚠️ Bu günler uymuyor. Lütfen bir daha bakın.
round-length = ⏱️ Süre
    .ask = ⏱️ Bir görüşme ne kadar sürsün?
round-pause = ☕ Ara
    .ask = ☕ Öğretmenin iki görüşme arasında ne kadar vakti olsun?
    .none = Yok
round-minutes = { $count } dk
round-opens = 🔓 Başlangıç
    .ask = 🔓 Veliler hangi günden itibaren saat seçebilsin? Öğretmenler saatlerini daha önce bildirir.
    .now = ⏩ Hemen
round-closes = 🔒 Son gün
    .ask = 🔒 Veliler hangi güne kadar saat seçebilsin?
round-plan = ✅ Planla
    .done = ✅ Planlandı. Öğretmenlere uygun saatleri sorulur. Seçim başlayınca velilere mesaj gider.
round-count = 🕐 Saatler: { $times } · seçilen: { $taken }
    .waiting = ⏳ Şu ana kadar saati olmayan sınıflar: { $classes }
round-take-back = 🗑️ Geri al
    .sure = “{ $kind }” ({ $first }) geri alınsın mı? Öğretmenlerin saatleri de silinir.
    .yes = 🗑️ Evet, geri al
    .done = 🗑️ Geri alındı.
    .not = { $count ->
        [one] { $count } aile saat seçti. Ailenin haberi olsun diye öğretmen önce bunu iptal eder.
       *[other] { $count } aile saat seçti. Ailelerin haberi olsun diye öğretmenler önce bunları iptal eder.
    }
