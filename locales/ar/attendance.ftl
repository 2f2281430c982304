# SPDX-License-Identifier: EUPL-1.2

### من حضر اللقاء، كما يسجّله المعلّم.

attendance-button = ✅ من حضر؟
    .day = ✅ من حضر في هذا اليوم؟
attendance-title = ✅ <b>{ $date } · صف { $class }</b>: من حضر؟
    .none = لم يبدأ أي لقاء حتى الآن.
attendance-line = ‏{ $time } · <b>{ $child }</b> · { $noted }
attendance-noted =
    .open = ▫️ لم يُسجَّل
    .came = ✅ حضروا
    .missed = 👋 لم نلتقِ
    .moved = 🔁 يوم آخر
attendance-all = ✅ حضر الجميع
attendance-one = 🗣️ { $time } { $child }
attendance-talk = من حضر؟ { $noted }
attendance-done =
    .came = ✅ حفظنا ذلك.
    .missed = 👋 حفظنا ذلك. بعد عشر دقائق تصل إلى عائلة { $child } رسالة لطيفة فيها اقتراح.
    .moved = 🔁 حفظنا ذلك. بعد عشر دقائق تصل إلى عائلة { $child } رسالة لاختيار يوم آخر.
attendance-too-late = يمكن تغيير هذا خلال أسبوعين بعد اللقاء. وقد مضى الأسبوعان.
attendance-taken = اختارت عائلة { $child } موعدًا جديدًا: { $date }، { $time }. إن لم يكن لازمًا فألغوه أولًا من فضلكم.
attendance-call = 📞 { $name } بانتظار اتصالكم.
    .today = 📞 عائلة { $child } ترجو أن تتصلوا بها.
    .button = 📞 اتصال: { $child }
    .done = ✅ اتصلتُ بهم
    .noted = ✅ حفظنا ذلك: جرى الاتصال.
    .asked = 📞 شكرًا لكم. سيتصل بكم المعلّم أو المعلّمة.
attendance-call-me = 📞 اتصلوا بي من فضلكم
attendance-today = { $count ->
        [zero] 🗣️ صف { $class }: لا لقاءات يوم { $date }.
        [one] 🗣️ صف { $class }: لقاء واحد يوم { $date }. من حضر؟
        [two] 🗣️ صف { $class }: لقاءان يوم { $date }. من حضر؟
        [few] 🗣️ صف { $class }: { $count } لقاءات يوم { $date }. من حضر؟
        [many] 🗣️ صف { $class }: { $count } لقاءً يوم { $date }. من حضر؟
       *[other] 🗣️ صف { $class }: { $count } لقاء يوم { $date }. من حضر؟
    }
    .button = ✅ { $date }
attendance-offer =
    👋 افتقدناكم: { $talk } عن { $child }، { $date }، { $time }.

    هل يناسبكم يوم آخر، أم نتصل بكم؟
    .call = 👋 افتقدناكم: { $talk } عن { $child }، { $date }، { $time }. هل نتصل بكم؟
    .moved = 🔁 { $talk } عن { $child } في يوم آخر: أي يوم يناسبكم؟
    .agree = 🔁 { $talk } عن { $child }: ستتفق المدرسة معكم على يوم آخر. هل نتصل بكم؟
