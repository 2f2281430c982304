# SPDX-License-Identifier: EUPL-1.2

### Words that every noun uses. Bodies may use <b>, <i> and line breaks. Buttons have at most 30 characters.

common-language-name = العربية

common-back = ↩️ رجوع

common-apology =
    😔 عذرًا، لم ينجح هذا. الخطأ ليس منكم.
    حاولوا مرة أخرى من فضلكم. إذا لم ينجح من جديد، أعطوا المدرسة هذا الرقم:

common-not-understood = لم أفهم هذا. يمكنكم الاختيار من هنا:
common-nobody-reads = ✍️ لا أحد يقرأ ما تكتبونه هنا. لمن يجيبكم اضغطوا «من أسأل؟». عند الخطر اتصلوا بالرقم 112.

common-old-button = هذا زر قديم. يمكنكم الآن اختيار ما يلي:
    .here = هذا زر قديم. كنتم هنا:

common-not-yours = لا أستطيع فتح هذا هنا. يمكنكم الاختيار من هنا:

common-in-group = 👋 اكتبوا لي من فضلكم في محادثة خاصة. عندها لا يقرأ الآخرون هنا ما تكتبونه.

common-edit-not-used = غيّرتم رسالة سابقة. لكني كنت قد استعملت القديمة، فلم يتغيّر شيء. يمكنكم الاختيار من هنا:

common-day-monday = الاثنين
common-day-tuesday = الثلاثاء
common-day-wednesday = الأربعاء
common-day-thursday = الخميس
common-day-friday = الجمعة
common-day-saturday = السبت
common-day-sunday = الأحد

common-role-teacher = 🏫 من معلّمي صف { $class }
common-role-class-parent = 🤝 من الأهل المنسّقين في صف { $class }
common-role-coordinator = 🏫 دعم الأطفال والأهل
common-role-director = 🏫 إدارة المدرسة (directeur)
