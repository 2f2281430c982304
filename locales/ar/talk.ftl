# SPDX-License-Identifier: EUPL-1.2

### اللقاءات التي تختار العائلة موعدها.

talk-invite =
    ✋ <b>{ $child }: { $talk }</b>

    { $purpose }
    .when = 📅 { $first } – { $last }، المدة بالدقائق: { $minutes }. اختاروا الموعد الذي يناسبكم، حتى { $date }.
    .button = 🕐 اختيار موعد
    .card = 📋 ما تفعله المدرسة وتطلبه
talk-menu = 🗣️ { $child }: لقاء
    .dated = 🗣️ { $child } · { $day }/{ $month }
talk-ask-day = 📅 <b>{ $child }: { $talk }</b>. أي يوم يناسبكم؟
talk-near = 👧👦 { $date }، قريبًا من لقاء { $child }:
talk-day = 📅 { $date }
    .other = 📅 أيام أخرى
talk-time = 🕐 { $time }
talk-earlier = ⬅️ أبكر
talk-later = ➡️ بعد ذلك
talk-longer = ⏱️ أطول ({ $minutes } د)
    .not = ⏱️ أقصر ({ $minutes } د)
    .shown = ⏱️ المدة بالدقائق: { $minutes }
talk-ask-time = { $child }، <b>{ $date }</b>: أي موعد يناسبكم؟
talk-venue = ‏{ $venue }: { $times }
talk-booked = ✅ تم، الموعد لكم.
talk-shown =
    🗣️ <b>{ $child }: { $talk }</b>
    📅 { $date }، <b>{ $time }</b>
    { $venue }
    .until = يمكنكم تغيير الموعد حتى { $date }، { $time }.
    .reminds = نذكّركم في اليوم السابق.
talk-sibling = هناك لقاء عن { $child } أيضًا.
    .button = 🕐 موعد لـ { $child }
talk-move = 🔁 موعد آخر
talk-cancel = 🚫 إلغاء
    .sure = هل تلغون لقاء { $child } يوم { $date } الساعة { $time }؟
    .yes = 🚫 نعم، إلغاء
    .no = ↩️ لا، يبقى الموعد
    .done = 🚫 أُلغي لقاء { $child }. هل يناسبكم موعد آخر؟
talk-taken = اختار شخص آخر هذا الموعد قبلكم بقليل. يوم { $date } هذه المواعيد قريبة منه:
    .days = اختار شخص آخر هذا الموعد قبلكم بقليل.
talk-none = كل مواعيد { $child } محجوزة الآن. اسألوا المعلّم أو المعلّمة عن موعد آخر من فضلكم.
talk-closed = لا يمكن اختيار موعد لـ { $child } هنا الآن. اسألوا المعلّم أو المعلّمة من فضلكم.
    .later = يمكن اختيار موعد لـ { $child } ابتداءً من { $date }، { $time }.
talk-too-late = لا يمكن تغيير هذا هنا الآن. اتصلوا بالمدرسة من فضلكم.
talk-over = هذا اللقاء لم يعد قائمًا.
    .past = كان هذا اللقاء يوم { $date }، { $time }.
talk-called-off = ✋ نعتذر: لقاء { $child } ({ $talk }) يوم { $date } الساعة { $time } لا يمكن أن يتم. اختاروا موعدًا آخر من فضلكم.
    .closed = ✋ نعتذر: لقاء { $child } ({ $talk }) يوم { $date } الساعة { $time } لا يمكن أن يتم. تتفق المدرسة معكم على موعد آخر.
talk-reminder = 👀 تذكير:
talk-data = 🗣️ لقاء عن { $child }: { $date }، { $time }
