# SPDX-License-Identifier: EUPL-1.2

### Görüşmeleri planlamak, okulu yönetenler için.

round-button = 🗣️ Görüşmeler
round-title = 🗣️ <b>Görüşmeler · { $school }</b>
    .none = 🗣️ { $school }: planlanmış görüşme yok.
round-new = ➕ Görüşme planla
round-start = 🌱 Başlangıç görüşmeleri
    .talk = başlangıç görüşmesi (startgesprek)
    .purpose = Siz, çocuğunuz ve öğretmen birbirinizi tanırsınız. Neler iyi gidiyor? Sizi endişelendiren bir şey var mı? Çocuğunuz bu yıl ne öğrenmek istiyor? Okuldan ne bekliyorsunuz?
round-progress = 📈 Gelişim görüşmeleri
    .talk = gelişim görüşmesi (voortgangsgesprek)
    .purpose = Çocuğunuz okulda ve evde nasıl? Neler iyi gidiyor, birlikte ne yapabiliriz?
round-report = 📄 Karne görüşmeleri
    .talk = karne görüşmesi (rapportgesprek)
    .purpose = Karneye birlikte bakarsınız. Çocuğunuz neler öğrendi? Sırada ne var?
round-ten-minutes = ⏱️ On dakikalık görüşmeler
    .talk = on dakikalık görüşme (10-minutengesprek)
    .purpose = Kısa bir görüşme: Çocuğunuz nasıl? Neyi öğrenmek istersiniz?
round-advice = 🎓 Yönlendirme görüşmeleri
    .talk = yönlendirme görüşmesi (adviesgesprek)
    .purpose = Konu, bu okuldan sonraki okul. Çocuğunuza ne uygun? Siz ve çocuğunuz ne düşünüyorsunuz?
round-goodbye = 👋 Veda görüşmeleri
    .talk = veda görüşmesi (afscheidsgesprek)
    .purpose = Geriye birlikte bakarsınız. Neler iyiydi? Okul neyi daha iyi yapabilir? Çocuğunuz bundan sonra nasıl devam edecek?
round-support = 🧩 Destek görüşmeleri
    .talk = destek görüşmesi (ondersteuningsgesprek)
    .purpose = Çocuğunuzun okulda ve evde neye ihtiyacı var? Siz ve çocuğunuza yardım edenler bunu birlikte düşünürsünüz.
round-intake = 🏡 Yeni aileyle tanışma
    .talk = tanışma görüşmesi (kennismakingsgesprek)
    .purpose = Hoş geldiniz! Sizi ve çocuğunuzu tanımak isteriz. Neleri bilmeliyiz? Okul hakkında neyi öğrenmek istersiniz?
round-own = 💬 { $title }
    .kind = ✏️ Kendi başlığımız
    .any = 💬 Görüşmeler
    .titled = { $title }
    .talk = görüşme
    .purpose = Öğretmenle çocuğunuz hakkında konuşursunuz.
    .typed = { $purpose }
    .ask = ✏️ Bu görüşmelerin adı ne? Veliler yazdığınız gibi okur.
    .ask-purpose = 💡 Bu görüşmeler ne için? Velilerin okuyacağı bir iki cümle yazın.
round-dated = 📅 { $day }.{ $month } { $kind }
round-ask-kind = 🗣️ Hangi görüşmeleri planlamak istiyorsunuz? Seçim yapmazsanız bütün sınıflar için.
round-again = 🔁 Önceki gibi
    .ask = 🔁 Hangi görüşmeler yeniden planlansın? Planlanmadan önce size gösterilir.
round-ask-class = { $kind }: çocuk hangi sınıfta?
round-ask-children = { $class }: hangi çocuklar? Bir veya daha fazlasına dokunun.
round-other-class = 👥 Başka sınıf
round-next = ➡️ Devam
round-skip = ⏭️ Geç
round-others = 👥 Ayrıca katılan: { $names }
    .ask = 👥 Başka kim katılıyor? Örneğin: destek sorumlusu (intern begeleider), fizyoterapist (fysiotherapeut).
round-agenda = 📋 Konuşacaklarımız:
    .line = • { $line }
    .ask = 📋 Konu ne? Kısa satırlar. Aile bunu görüşmeden iki gün önce okur.
round-step = 🪜 Adım { $step }/3
    .ask = 🪜 Kaçıncı adım?
    .button = 🪜 { $step }/3
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
    .only = 👤 { $names }
    .classes = 👥 { $classes }
    .next = ➡️ Gelecek okul yılının sınıfları için
    .wishes = 🙋 Veliler uygun zamanlarını bildirmeye başlar: { $date }, { $time }
    .divided = 🙋 … son gün: { $date }, { $time }. Sonra saatler paylaştırılır, kalan saatler seçilebilir.
    .opens = 🔓 Veliler saat seçmeye başlar: { $date }, { $time }
    .at-once = 🔓 Veliler hemen saat seçebilir
    .closes = 🔒 … son gün: { $date }, { $time }
round-not-sound = ⚠️ Bu günler uymuyor. Lütfen bir daha bakın.
round-length = ⏱️ Süre
    .ask = ⏱️ Bir görüşme ne kadar sürsün?
round-pause = ☕ Ara
    .ask = ☕ Öğretmenin iki görüşme arasında ne kadar vakti olsun?
    .none = Yok
round-minutes = { $count } dk
round-opens = 🔓 Başlangıç
    .ask = 🔓 Veliler hangi günden itibaren saat seçebilsin? Öğretmenler saatlerini bundan önce bildirir.
    .now = ⏩ Hemen
round-closes = 🔒 Son gün
    .ask = 🔒 Veliler hangi güne kadar saat seçebilsin?
round-classes = 👥 Sınıflar
    .ask = 👥 Hangi sınıflar için? Bir veya daha fazlasına dokunun.
    .all = Bütün sınıflar
    .next = ➡️ Gelecek yılın sınıfları
    .this = ⬅️ Bu yılın sınıfları
round-mode = 🙋 Önce istekler
    .book = 🕐 Veliler seçsin
round-wishes = 🙋 İstekler: son gün
    .ask = 🙋 Veliler uygun zamanlarını hangi güne kadar bildirsin? Saatler o akşam dağıtılır.
    .short = ⚠️ İlk günden önce istekler için yeterli zaman yok.
round-times = 🕐 Saatler: { $class }
round-plan = ✅ Planla
    .done = ✅ Planlandı. Öğretmenlere uygun saatleri sorulur. Seçim başlayınca velilere mesaj gider.
round-count = 🕐 Saatler: { $times } · saati olan çocuklar: { $children }
    .waiting = ⏳ Henüz saati olmayan sınıflar: { $classes }
round-take-back = 🗑️ Geri al
    .sure = “{ $kind }” ({ $first }) geri alınsın mı? Öğretmenlerin saatleri de silinir.
    .yes = 🗑️ Evet, geri al
    .done = 🗑️ Geri alındı.
round-call-off = ⚠️ “{ $kind }” ({ $first }): { $count ->
        [one] { $count } ailenin görüşme saati var
       *[other] { $count } ailenin görüşme saati var
    }. Hepsi iptal edilsin mi? Her aileye ve her öğretmene mesaj gider.
    .yes = 🚫 Evet, hepsini iptal et
    .done = 🚫 İptal edildi. { $count ->
        [one] Aileye ve öğretmenlere mesaj gider.
       *[other] { $count } aileye ve öğretmenlere mesaj gider.
    }
round-off = ✋ Kusura bakmayın, okul bu görüşmeleri iptal etti. Şu görüşme yapılmayacak: { $child } · { $talk } · { $date }, { $time }. Bir şey yapmanıza gerek yok.
    .none = ✋ Kusura bakmayın, okul bu görüşmeleri iptal etti. Şu görüşme şimdilik yapılmayacak: { $child } · { $talk }. Bir şey yapmanıza gerek yok.
    .teacher = ✋ “{ $kind }” ({ $first }) iptal edildi, { $class } sınıfı için de. Ailelere mesaj gider. Saatleriniz yeniden boş.
