# SPDX-License-Identifier: EUPL-1.2

### ينتقل طفل إلى صف آخر أو يغادر المدرسة ولديه لقاءات قادمة.

transfer-told = ➡️ { $child } الآن في صف { $class }.
transfer-met = 👤 ستلتقون { $name } (صف { $class }).
    .class = 👤 ستلتقون معلّمي صف { $class }.
transfer-button = 🔁 موعد مع صف { $class }
transfer-stays = يبقى موعدكم كما هو: { $talk }، { $date }، { $time }
transfer-ended = 🗣️ { $talk }: لا حاجة الآن إلى أن تختاروا موعدًا لذلك.
transfer-wishes = 📅 ما قلتم إنه يناسبكم يُحسب الآن لمواعيد صف { $class }. انظروا من فضلكم هل يناسبكم هناك أيضًا.
transfer-waits = 🕗 أنتم الآن في انتظار موعد مع صف { $class }. مدة انتظاركم السابقة محسوبة.
transfer-request = { $about }: طلبكم الآن عند معلّمي صف { $class } وهم يبحثون عن مواعيد. ما كتبتموه بأنفسكم لا يصل إليهم.
    .over = { $about }: لا حاجة الآن إلى أن تختاروا موعدًا لذلك.
    .staff = ➡️ { $child } الآن في صف آخر. أُغلق طلبكم للقاء: { $about }
transfer-staff = ➡️ <b>صف { $class }</b>: تغيير صف مع لقاء قادم
    .left = <b>{ $child }</b> الآن في صف { $class }. يبقى اللقاء معكم ما لم يختر الأهل موعدًا هناك: { $talk }، { $date }، { $time }
    .came = <b>{ $child }</b> الآن في صفكم. اللقاء مع صف { $class } ما لم يختر الأهل موعدًا معكم: { $talk }، { $date }، { $time }
transfer-elsewhere = ➡️ { $child }: اللقاء مع صف { $class }، { $date }، { $time }
transfer-cancelled = 🚫 أُلغي لقاء { $child }.
transfer-gone = ✋ لن يتم هذا اللقاء: { $talk } عن { $child }، يوم { $date } الساعة { $time }. لم يعد اسم { $child } في قائمة المدرسة. إذا كان ذلك خطأ فاتصلوا بالمدرسة من فضلكم.
