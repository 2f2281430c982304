# SPDX-License-Identifier: EUPL-1.2

### اللقاءات التي تختار العائلة موعدها.

talk-invite =
    ✋ <b>{ $child }: { $talk }</b>

    { $purpose }
    .when = 📅 { $first } – { $last }، مدة اللقاء: { $minutes ->
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $minutes } دقائق
       *[other] { $minutes } دقيقة
    }. اختاروا الموعد الذي يناسبكم. يمكنكم الاختيار حتى { $date }.
    .button = 🕐 اختيار موعد
    .card = 📋 ما تفعله المدرسة وتطلبه
talk-menu = 🗣️ { $child }: لقاء
    .dated = 🗣️ { $child } · { $day }/{ $month }
talk-ask-day = 📅 <b>{ $child }: { $talk }</b>. أي يوم يناسبكم؟
talk-near = 👧👦 { $date }، قريبًا من لقاء { $child }:
talk-day = 📅 { $date }
    .other = 📅 أيام أخرى
talk-time = 🕐 { $time }
talk-earlier = ⬅️ قبل ذلك
talk-later = ➡️ بعد ذلك
talk-longer = ⏱️ أطول ({ $minutes ->
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $minutes } دقائق
       *[other] { $minutes } دقيقة
    })
    .not = ⏱️ أقصر ({ $minutes ->
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $minutes } دقائق
       *[other] { $minutes } دقيقة
    })
    .shown = ⏱️ المدة: { $minutes ->
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $minutes } دقائق
       *[other] { $minutes } دقيقة
    }
talk-ask-time = { $child }، <b>{ $date }</b>: أي موعد يناسبكم؟
talk-venue = ‏{ $venue }: { $times }
talk-booked = ✅ تم، الموعد لكم.
talk-shown =
    🗣️ <b>{ $child }: { $talk }</b>
    📅 { $date }، <b>{ $time }</b>
    { $venue }
    .until = يمكنكم تغيير الموعد حتى { $date }، { $time }.
    .reminds = سنذكّركم قبل اللقاء بيوم.
talk-sibling = هناك لقاء عن { $child } أيضًا.
    .button = 🕐 موعد لـ { $child }
talk-move = 🔁 موعد آخر
talk-cancel = 🚫 إلغاء اللقاء
    .sure = هل تلغون لقاء { $child } يوم { $date } الساعة { $time }؟
    .yes = 🚫 نعم، إلغاء اللقاء
    .no = ↩️ لا، يبقى الموعد
    .done = 🚫 أُلغي لقاء { $child }. هل يناسبكم موعد آخر؟
talk-taken = اختار شخص آخر هذا الموعد قبلكم بقليل. مواعيد قريبة منه يوم { $date }:
    .days = اختار شخص آخر هذا الموعد قبلكم بقليل.
talk-none = لا يوجد موعد متاح الآن: { $child }. اسألوا المعلّم أو المعلّمة عن موعد آخر من فضلكم.
talk-closed = لم يعد اختيار موعد لـ { $child } ممكنًا هنا. اسألوا المعلّم أو المعلّمة من فضلكم.
    .later = يمكن اختيار موعد لـ { $child } ابتداءً من { $date }، { $time }.
talk-too-late = لم يعد تغيير هذا ممكنًا هنا. اتصلوا بالمدرسة من فضلكم.
talk-over = هذا اللقاء لم يعد قائمًا.
    .past = كان هذا اللقاء يوم { $date }، { $time }.
talk-called-off = ✋ نعتذر، لا يمكن أن يتم هذا اللقاء: { $talk } عن { $child }، يوم { $date } الساعة { $time }. اختاروا موعدًا آخر من فضلكم.
    .closed = ✋ نعتذر، لا يمكن أن يتم هذا اللقاء: { $talk } عن { $child }، يوم { $date } الساعة { $time }. ستتفق المدرسة معكم على موعد آخر.
talk-reminder = 👀 تذكير:
talk-data = 🗣️ لقاء عن { $child }: { $date }، { $time }
