# SPDX-License-Identifier: EUPL-1.2

### The school's expectation card, of ready sentences. Each has a short form for a button.

expectation-title = 🤝 <b>مدرسة { $school } وأنتم</b>

expectation-we-do = <b>هذا ما نفعله:</b>
expectation-we-ask = <b>هذا ما نطلبه منكم، ولماذا:</b>
expectation-we-cannot = <b>هذا ما لا نستطيعه:</b>

expectation-tell-soon = ✔️ إذا كان هناك شيء لا يسير جيدًا، نخبركم بسرعة.
    .short = نخبركم بسرعة
expectation-answer-in-two-days = ✔️ نردّ عليكم خلال يومَي عمل.
    .short = نردّ خلال يومين
expectation-start-talk = ✔️ نلتقي بكم وبطفلكم في بداية السنة الدراسية.
    .short = لقاء في بداية السنة
expectation-class-news = ✔️ نخبركم كل أسبوعين ماذا يفعل الصف.
    .short = أخبار كل أسبوعين
expectation-listen = ✔️ نستمع إليكم: أنتم أكثر من يعرف طفلكم.
    .short = نستمع إليكم
expectation-tell-changes = 🙏 أخبرونا إذا تغيّر شيء في البيت. هكذا نفهم طفلكم أكثر.
    .short = أخبرونا بما يتغيّر
expectation-come-to-talk = 🙏 تعالوا إلى اللقاء، أو اختاروا الهاتف أو الإنترنت. معًا نعرف أكثر.
    .short = تعالوا إلى اللقاء
expectation-talk-at-home = 🙏 تحدّثوا مع طفلكم عن المدرسة، بلغتكم. هذا يساعد على التعلّم.
    .short = تحدّثوا عن المدرسة
expectation-be-on-time = 🙏 أحضروا طفلكم في الوقت المحدّد. هكذا يبدأ اليوم بهدوء للجميع.
    .short = الحضور في الوقت
expectation-not-during-lessons = ✋ لا نستطيع الردّ أثناء الدروس.
    .short = لا نردّ أثناء الدروس
expectation-not-outside = ✋ لا نستطيع حلّ الخلافات التي تحدث خارج المدرسة.
    .short = لا نحلّ خلافات خارج المدرسة
expectation-not-other-children = ✋ لا نستطيع أن نخبركم شيئًا عن أطفال آخرين.
    .short = لا أخبار عن أطفال آخرين

expectation-clear = 👍 واضح
expectation-discuss = 💬 أريد أن نتحدّث عن هذا
expectation-thanks-clear = 👍 جيد.
expectation-thanks-discuss = 💬 جيد. تحدّثوا عن هذا في لقائكم القادم مع معلّم الصف، أو قبله. اضغطوا على «من أسأل؟» لمعرفة الاسم.

expectation-edit = 🤝 <b>بطاقة «المدرسة وأنتم».</b> اضغطوا على جملة لإضافتها أو لإزالتها. على الأكثر 4 جمل في «هذا ما نفعله»، و3 في «هذا ما نطلبه منكم»، و2 في «هذا ما لا نستطيعه».
expectation-full = لا مكان في هذا الجزء. أزيلوا أولًا جملة أخرى.
expectation-on = ✅ { $sentence }
expectation-off = ⬜ { $sentence }
