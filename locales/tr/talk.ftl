# SPDX-License-Identifier: EUPL-1.2

### Ailelerin saat seçtiği görüşmeler.

talk-invite =
    ✋ <b>{ $child }: { $talk }</b>

    { $purpose }
    .when = 📅 { $first } – { $last }, { $minutes } dakika. Size uyan saati seçin. Seçmek için son gün: { $date }.
    .button = 🕐 Saat seç
    .card = 📋 Okul ne yapar, ne ister
talk-menu = 🗣️ { $child }: görüşme
    .dated = 🗣️ { $child } · { $day }.{ $month }
talk-ask-day = 📅 <b>{ $child }: { $talk }</b>. Size hangi gün uyar?
talk-near = 👧👦 { $date }, diğer görüşmeye yakın ({ $child }):
talk-day = 📅 { $date }
    .other = 📅 Başka günler
talk-time = 🕐 { $time }
talk-earlier = ⬅️ Daha erken
talk-later = ➡️ Daha geç
talk-longer = ⏱️ Daha uzun ({ $minutes } dk)
    .not = ⏱️ Daha kısa ({ $minutes } dk)
    .shown = ⏱️ { $minutes } dk
talk-ask-time = { $child }, <b>{ $date }</b>: size hangi saat uyar?
talk-venue = { $venue }: { $times }
talk-booked = ✅ Tamam, bu saat size ayrıldı.
talk-shown =
    🗣️ <b>{ $child }: { $talk }</b>
    📅 { $date }, <b>{ $time }</b>
    { $venue }
    .until = Değiştirmek için son zaman: { $date }, { $time }.
    .reminds = Görüşmeden bir gün önce hatırlatırız.
talk-sibling = Bir görüşme daha var: { $child }.
    .button = 🕐 Saat seç: { $child }
talk-move = 🔁 Başka saat
talk-cancel = 🚫 Görüşmeyi iptal et
    .sure = { $child } · { $date }, { $time }: bu görüşme iptal edilsin mi?
    .yes = 🚫 Evet, iptal et
    .no = ↩️ Hayır, kalsın
    .done = 🚫 Görüşme iptal edildi: { $child }. Başka bir saat size daha mı uygun?
talk-taken = Bu saati sizden hemen önce başka biri seçti. Yakın saatler ({ $date }):
    .days = Bu saati sizden hemen önce başka biri seçti.
talk-none = { $child } için şu anda boş saat yok. Lütfen öğretmenden başka bir saat isteyin.
talk-closed = { $child } için burada artık saat seçilemiyor. Lütfen öğretmene sorun.
    .later = { $child } için şu zamandan itibaren saat seçebilirsiniz: { $date }, { $time }.
talk-too-late = Bunu şimdi buradan değiştiremezsiniz. Lütfen okulu arayın.
talk-over = Bu görüşme artık yapılmayacak.
    .past = Bu görüşme şu zamandaydı: { $date }, { $time }.
talk-called-off = ✋ Kusura bakmayın, şu görüşme yapılamayacak: { $child } · { $talk } · { $date }, { $time }. Lütfen başka bir saat seçin.
    .closed = ✋ Kusura bakmayın, şu görüşme yapılamayacak: { $child } · { $talk } · { $date }, { $time }. Okul sizinle başka bir saat kararlaştıracak.
talk-reminder = 👀 Hatırlatma:
talk-data = 🗣️ Görüşme ({ $child }): { $date }, { $time }
