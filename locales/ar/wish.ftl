# SPDX-License-Identifier: EUPL-1.2

### ما يناسب العائلة قبل توزيع المواعيد، وما نتج عنه.

wish-invite = 📅 { $first } – { $last }، المدة بالدقائق: { $minutes }. قولوا لنا أي أيام وأوقات تناسبكم حتى { $date }، { $time }. ثم نبحث عن موعد للجميع وتصلكم رسالة.
    .button = 🙋 ما الذي يناسبكم
wish-ask-days = 🙋 <b>{ $child }: { $talk }</b>. أي أيام تناسبكم؟ اضغطوا على يوم.
wish-said = ✅ مواعيد تناسب جيدًا: { $well } · 👌 عند الحاجة: { $possible }
wish-until = يمكنكم تغيير ذلك حتى { $date }، { $time }. بعدها تصلكم رسالة بموعدكم. كلما اخترتم أكثر كان ذلك أسهل.
wish-well = ✅ { $what }
wish-possible = 👌 { $what }
wish-not = ⬜ { $what }

wish-all = ✅ كل الأيام تناسب
wish-same = 👧👦 ونفس الشيء لـ { $child }
wish-no-days = لا توجد أيام لـ { $child } حتى الآن. انظروا لاحقًا من فضلكم.
wish-ask-day = 🙋 { $child }، <b>{ $date }</b>: متى يناسبكم؟
wish-how = ✅ يناسب جيدًا · 👌 عند الحاجة · ⬜ لا يناسب. اضغطوا للتغيير.
wish-whole = اليوم كله
wish-morning = الصباح
wish-afternoon = بعد الظهر
wish-evening = المساء
wish-times = 🕐 أوقات محدّدة
wish-other = 📅 أيام أخرى
wish-ready = ✔️ انتهينا
wish-kept = ✅ سُجّل، شكرًا لكم.
wish-dividing = ⏳ نبحث الآن عن موعد للجميع. ستصلكم قريبًا رسالة عن { $child }.
wish-data = 🙋 ما يناسبكم لـ { $child }: { $days }
wish-given = ✅ لدينا موعد لكم:
wish-open = 🕐 يمكنكم الآن اختيار موعد للقاء { $child } ({ $talk }).
wish-none = 🕐 نعتذر: لم يبقَ أي من المواعيد التي اخترتموها للقاء { $child } ({ $talk }). هذه مواعيد قريبة، خذوا ما يناسبكم:
    .left = 🕐 نعتذر: لم يبقَ أي من المواعيد التي اخترتموها للقاء { $child } ({ $talk })، والمواعيد الأخرى محجوزة أيضًا. المعلّم أو المعلّمة على علم ويبحث معكم عن موعد.
wish-near = 🕐 { $date }، { $time }
    .button = 🕐 { $day }/{ $month } · { $time }
wish-left = 🙋 { $kind }: وُزّعت المواعيد. عائلات بلا موعد، عُرضت عليها مواعيد أخرى: { $count ->
        [zero] لا أحد
        [one] عائلة واحدة
        [two] عائلتان
        [few] { $count } عائلات
        [many] { $count } عائلة
       *[other] { $count } عائلة
    }.
    .none = 🙋 { $kind }: وُزّعت المواعيد. كل من قال ما يناسبه لديه موعد.
    .line = • { $child }: لا رغبة تناسب؛ أقرب المواعيد الحرّة: { $near }
    .near = { $date }، { $time }
    .full = • { $child }: لا رغبة تناسب، ولا يوجد موعد حرّ
wish-report = 🙋 عائلات لديها موعد: { $placed } من { $families } قالت ما يناسبها
    .most = … الأقصى الممكن: { $most }
    .well = ✅ يناسب جيدًا: { $well } · الأقصى الممكن: { $most }
    .without = 🕐 بلا موعد: { $without }. عُرضت عليها مواعيد قريبة.
    .title = { $kind }: وُزّعت المواعيد. يمكن للآخرين الاختيار الآن.
    .button = 🗣️ عرض
