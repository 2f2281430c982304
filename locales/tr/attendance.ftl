# SPDX-License-Identifier: EUPL-1.2

### Görüşmeye kimler geldi, öğretmenin notu.

attendance-button = ✅ Kim geldi?
    .day = ✅ Bu gün kim geldi?
attendance-title = ✅ <b>{ $date } · { $class }</b>: kim geldi?
    .none = Henüz başlayan görüşme yok.
attendance-line = { $time } · <b>{ $child }</b> · { $noted }
attendance-noted =
    .open = ▫️ not edilmedi
    .came = ✅ Geldi
    .missed = 👋 Görüşemedik
    .moved = 🔁 Başka gün
attendance-all = ✅ Herkes geldi
attendance-one = 🗣️ { $time } { $child }
attendance-talk = Kim geldi? { $noted }
attendance-done =
    .came = ✅ Not edildi.
    .missed = 👋 Not edildi. On dakika sonra aileye nazik bir öneri mesajı gider: { $child }
    .moved = 🔁 Not edildi. On dakika sonra aileye başka bir gün seçmesi için mesaj gider: { $child }
attendance-too-late = Bu, görüşmeden sonra iki hafta içinde değiştirilebilir. Bu süre geçti.
attendance-taken = Aile yeni bir saat seçti: { $child } · { $date }, { $time }. Gerekmiyorsa lütfen önce onu iptal edin.
attendance-call = 📞 Aramanızı isteyen: { $name }
    .today = 📞 Aile aramanızı istiyor: { $child }
    .button = 📞 Ara: { $child }
    .done = ✅ Aradım
    .noted = ✅ Not edildi: aradınız.
    .asked = 📞 Teşekkürler. Öğretmen sizi arayacak.
attendance-call-me = 📞 Lütfen beni arayın
attendance-today = { $count ->
        [one] 🗣️ { $class }: { $date } günü { $count } görüşme. Kim geldi?
       *[other] 🗣️ { $class }: { $date } günü { $count } görüşme. Kim geldi?
    }
    .button = ✅ { $date }
attendance-offer =
    👋 Sizi göremedik: { $child } · { $talk } · { $date }, { $time }.

    Size başka bir gün uyar mı, yoksa arayalım mı?
    .call = 👋 Sizi göremedik: { $child } · { $talk } · { $date }, { $time }. Sizi arayalım mı?
    .moved = 🔁 { $child } · { $talk } başka bir güne alındı. Size hangi gün uyar?
    .agree = 🔁 { $child } · { $talk }: okul sizinle başka bir gün kararlaştıracak. Sizi arayalım mı?
