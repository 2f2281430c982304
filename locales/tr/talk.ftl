# SPDX-License-Identifier: EUPL-1.2

### Ailelerin saat seçtiği görüşmeler.

talk-invite =
    ✋ <b>{ $child }: { $talk }</b>

    { $purpose }
    .when = 📅 { $first } – { $last }, { $minutes } dakika. Size uyan saati seçin. Son gün: { $date }.
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
talk-booked = ✅ Oldu, bu saat sizin.
talk-shown =
    🗣️ <b>{ $child }: { $talk }</b>
    📅 { $date }, <b>{ $time }</b>
    { $venue }
    .until = Değiştirmek için son zaman: { $date }, { $time }.
    .reminds = Bir gün önce hatırlatırız.
talk-sibling = Bir görüşme daha var: { $child }.
    .button = 🕐 Saat seç: { $child }
talk-move = 🔁 Başka saat
talk-cancel = 🚫 İptal et
    .sure = { $child } · { $date }, { $time }: bu görüşme iptal edilsin mi?
    .yes = 🚫 Evet, iptal et
    .no = ↩️ Hayır, kalsın
    .done = 🚫 Görüşme iptal edildi: { $child }. Size başka bir saat daha mı uygun?
talk-taken = Bu saati sizden hemen önce başka biri seçti. { $date }, yakın saatler:
    .days = Bu saati sizden hemen önce başka biri seçti.
talk-none = Şu anda bütün saatler dolu: { $child }. Lütfen öğretmene başka bir saat sorun.
talk-closed = Burada artık saat seçilemiyor: { $child }. Lütfen öğretmene sorun.
    .later = { $child } için saat seçimi başlangıcı: { $date }, { $time }.
talk-too-late = Bunu şimdi buradan değiştiremezsiniz. Lütfen okulu arayın.
talk-over = Bu görüşme artık yapılmıyor.
    .past = Bu görüşmenin zamanı geçti: { $date }, { $time }.
talk-called-off = ✋ Kusura bakmayın. { $child } · { $talk } · { $date }, { $time }: bu görüşme yapılamıyor. Lütfen başka bir saat seçin.
    .closed = ✋ Kusura bakmayın. { $child } · { $talk } · { $date }, { $time }: bu görüşme yapılamıyor. Okul sizinle başka bir saat kararlaştırır.
talk-reminder = 👀 Hatırlatma:
talk-data = 🗣️ Görüşme ({ $child }): { $date }, { $time }
