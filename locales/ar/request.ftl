# SPDX-License-Identifier: EUPL-1.2

### لقاءات عند الطلب: يطلبها أحد الوالدين أو الطفل عن طريق والديه أو المعلّم.

request-menu = 💬 أريد أن أتحدث
request-ask = 💬 عن أي طفل تريدون التحدث؟
    .who = 💬 من يودّ التحدث مع معلّم { $child }؟
    .me = 👤 أنا
    .mine = 🧒 { $child }
    .whom = 💬 صف { $class }: مع عائلة أي طفل تريدون التحدث؟
request-about = 💬 { $child }: ما الموضوع؟
request-doing = 🌱 كيف تسير الأمور
request-learning = 📚 التعلّم
request-friends = 👫 الأصدقاء
request-happiness = 🙂 السعادة والسلوك
request-home = 🏠 الوضع في البيت
request-happened = ❗ حدث شيء ما
request-other = 💭 شيء آخر
request-soon = 📅 متى؟
    .week = 🔔 هذا الأسبوع
    .weeks = 📅 خلال أسبوعين
    .any = 🌿 لا داعي للعجلة
request-way = كيف تريدون التحدث؟
    .school = 🏫 في المدرسة
    .phone = 📞 بالهاتف
    .online = 💻 عبر الإنترنت
request-words = ✍️ هل تريدون كتابة شيء عن ذلك بلغتكم؟ يقرؤه معلّمو صف { $class } فقط، وليس فورًا. في حالة الخطر: اتصلوا بالرقم 112.
    .skip = ➡️ إرسال بدون كتابة
request-sent = ✅ تم الإرسال. تصلكم رسالة عندما توجد مواعيد.
request-already = 👀 لقد طلبتم هذا من قبل:
request-shown = 💬 <b>{ $child }</b>: { $about }
request-waits = ⏳ معلّمو صف { $class } يبحثون عن مواعيد.
request-times-there = 🕐 توجد مواعيد للاختيار.
request-booked = ✅ { $date }، { $time }
request-closed = هذا الطلب مغلق.
request-withdraw = 🚫 سحب الطلب
    .done = 🚫 تم سحب الطلب.
request-told = 💬 <b>{ $child }</b> · { $about } · طلب لقاء معكم من { $name }.
    .child = 💬 <b>{ $child }</b> · { $about } · طلب لقاء معكم من { $child }، مع { $name }.
    .teacher = 💬 <b>{ $child }</b> · { $about } · طلب لقاء مع العائلة من { $name }.
request-button = 💬 { $child }
    .open = ⏳ { $about }
    .booked = ✅ { $child }
request-today = { $count ->
    [zero] 💬 صف { $class }: لا طلبات لقاء
    [one] 💬 صف { $class }: عائلة واحدة تطلب لقاءً
    [two] 💬 صف { $class }: عائلتان تطلبان لقاءً
    [few] 💬 صف { $class }: { $count } عائلات تطلب لقاءً
    [many] 💬 صف { $class }: { $count } عائلة تطلب لقاءً
   *[other] 💬 صف { $class }: { $count } عائلة تطلب لقاءً
}
request-list = 💬 <b>لقاءات عند الطلب · صف { $class }</b>
    .button = 💬 التحدث مع عائلة
    .none = لا أحد ينتظر.
    .new = ➕ طلب لقاء مع عائلة
request-propose = 🕐 اقتراح مواعيد
request-times = ✋ طلبتم لقاءً. هذه المواعيد ممكنة.
    💬 <b>{ $child }</b>: { $about }
    اضغطوا على الموعد الذي يناسبكم.
    .teacher = ✋ طلب لقاء معكم من { $name }.
        💬 <b>{ $child }</b>: { $about }
        اضغطوا على الموعد الذي يناسبكم.
request-again = 🔁 مواعيد أخرى من فضلكم
    .done = 🔁 نطلب من معلّمي صف { $class } مواعيد أخرى. تصلكم رسالة.
    .told = 🔁 العائلة تطلب مواعيد أخرى.
request-chosen = ✅ <b>{ $child }</b>: اختارت العائلة { $date }، { $time }.
request-ended = 💬 نعتذر: لم نجد موعدًا للقاء { $child }. تم إغلاق الطلب. هل تريدون أن تطلبوا لقاءً مرة أخرى، أو أن تتصلوا بالهاتف؟
    .teacher = 💬 لم يُختَر موعد للقاء { $child }. تم إغلاق الطلب. يمكنكم الطلب مرة أخرى أو الاتصال بالعائلة.
    .again = 💬 طلب من جديد
request-round = 💬 لقاء عند الطلب
    .talk = لقاء
    .purpose = تتحدثون عن الموضوع المطلوب.
request-data = 💬 طلب لقاء: { $child }، { $about }
request-taken-back = 👋 سُحب هذا الطلب بشأن { $child } من جهة المدرسة. لا حاجة إلى أن تختاروا موعدًا.
