# SPDX-License-Identifier: EUPL-1.2

### متى يكون لدى المعلّم وقت للقاءات.

block-ask = ✋ <b>{ $kind }</b>، { $first } – { $last }. متى لديكم وقت لأهل صف { $class }؟ يبدأون بالاختيار يوم { $date }.
    .again = ✋ <b>{ $kind }</b>: يمكن لأهل صف { $class } الاختيار، لكن لا توجد مواعيد حتى الآن. متى لديكم وقت؟
    .button = 🕐 تحديد أوقاتي
block-title = 🕐 <b>{ $kind } · صف { $class }</b>
    { $first } – { $last }
    .none = لم تحدّدوا أوقاتًا حتى الآن.
    .add = ➕ إضافة أوقات
    .added = ✅ تمت الإضافة. عدد المواعيد: { $count }
block-line = 📅 { $date }، { $from } – { $until }، { $venue } · المختارة: { $taken } من { $times }
block-day = 📋 { $date }
block-ask-day = 📅 في أي يوم لديكم وقت؟
    .tip = مساء واحد على الأقل، ووقت للهاتف عند الظهر أو في المساء، يساعد الأهل الذين يعملون.
block-ask-from = { $date }: <b>من</b> أي ساعة؟ يمكنكم أيضًا كتابة الوقت هكذا: ⁦15:40⁩
    .until = { $date }، من { $from }: <b>حتى</b> أي ساعة؟ يمكنكم أيضًا كتابة الوقت.
block-no-time = لم أفهم هذا الوقت. اختاروا وقتًا أو اكتبوه هكذا: ⁦15:40⁩
block-too-short = ⚠️ هذا أقصر من لقاء واحد، أو أنه مضى. اختاروا مرة أخرى من فضلكم.
block-overlaps = ⚠️ حدّدتم هذا الوقت من قبل. اختاروا مرة أخرى من فضلكم.
block-ask-venue = أين أو كيف يكون اللقاء؟
    .class = 🏫 في غرفة صفّنا
    .room = 🚪 في غرفة أخرى
    .phone = 📞 بالهاتف
    .online = 💻 عبر الإنترنت
block-ask-room = 🚪 ما اسم الغرفة؟ اكتبوه من فضلكم.
    .link = 💻 أرسلوا رابط اللقاء من فضلكم. يبدأ بـ ⁦https://⁩
    .wrong = لا أستطيع استعمال هذا الرابط. الرابط يبدأ بـ ⁦https://⁩
block-venue = 🏫 غرفة صف { $class }
    .room = 🚪 { $room }
    .phone = 📞 بالهاتف: المدرسة تتصل
    .online = 💻 عبر الإنترنت
block-list = 📋 <b>{ $date } · صف { $class }</b>
    .none = لم يُختَر أي موعد حتى الآن.
    .free = المواعيد المتاحة: { $count }
block-list-line = ‏{ $time } · <b>{ $child }</b> · { $venue }
    .with = ‏{ $time } · <b>{ $child }</b> ({ $name }) · { $venue }
block-remove = 🗑️ { $from } – { $until }
    .done = 🗑️ حُذفت هذه الأوقات.
    .not = ⚠️ هناك من اختار موعدًا فيها. ألغوا أولًا من فضلكم: { $names }
block-remove-line = { $time } { $child }
block-call-off = 🚫 { $time } { $child }
    .sure = هل تلغون لقاء { $child } يوم { $date } الساعة { $time }؟ يصل الخبر إلى العائلة وتختار موعدًا آخر.
    .yes = 🚫 نعم، إلغاء
    .done = 🚫 تم الإلغاء. تصل إلى عائلة { $child } رسالة فيها مواعيد أخرى.
    .call = 📞 لا أستطيع الوصول إلى عائلة { $child } هنا. اتصلوا بهم من فضلكم.
