# SPDX-License-Identifier: EUPL-1.2

### من حضر اللقاء، كما يسجّله المعلّم.

attendance-button = ✅ من حضر؟
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
attendance-talk =
    🗣️ <b>{ $child }: { $talk }</b>
    📅 { $date }، { $time }
    👤 { $names }
    .noted = من حضر؟ { $noted }
attendance-done =
    .came = ✅ تم التسجيل.
    .missed = 👋 تم التسجيل. بعد عشر دقائق تصل إلى عائلة { $child } رسالة لطيفة فيها عرض.
    .moved = 🔁 تم التسجيل. بعد عشر دقائق تصل إلى عائلة { $child } رسالة لاختيار يوم آخر.
attendance-too-late = يمكن تغيير هذا خلال أسبوعين بعد اللقاء. وقد مضى الأسبوعان.
attendance-taken = اختارت عائلة { $child } موعدًا جديدًا: { $date }، { $time }. إن لم يكن لازمًا فألغوه أولًا من فضلكم.
attendance-call = 📞 الرجاء الاتصال: { $name }
    .today = 📞 عائلة { $child } ترجو أن تتصلوا بها.
    .button = 📞 اتصال: { $child }
    .done = ✅ اتصلتُ بهم
    .noted = ✅ تم التسجيل: جرى الاتصال.
    .asked = 📞 شكرًا لكم. سيتصل بكم المعلّم أو المعلّمة.
attendance-call-me = 📞 أرجو أن تتصلوا بي
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
    👋 افتقدناكم: { $child }، { $talk }، { $date }، { $time }.

    هل يناسبكم يوم آخر، أم نتصل بكم؟
    .call = 👋 افتقدناكم: { $child }، { $talk }، { $date }، { $time }. هل نتصل بكم؟
    .moved = 🔁 يوم آخر للقاء { $child } ({ $talk }): أي يوم يناسبكم؟
    .agree = 🔁 تتفق المدرسة معكم على يوم آخر للقاء { $child } ({ $talk }). هل نتصل بكم؟
