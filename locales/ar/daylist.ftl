# SPDX-License-Identifier: EUPL-1.2

### يوم المعلّم على الورق.

daylist-button = 🖨️ طباعة
daylist-done = 🖨️ قائمة اليوم جاهزة. افتحوا الملف واطبعوه على ورق A4. فيها أسماء: لا تتركوها في مكان عام من فضلكم.
daylist-door = 🚪 قائمة الباب
    .ask = أي أسماء تُعلّق على الباب؟ كل من يمرّ في الممر يقرؤها.
    .initials = 🔠 الأحرف الأولى فقط
    .names = 🙂 الأسماء الأولى
    .done = 🚪 قائمة الباب جاهزة. افتحوا الملف واطبعوه على ورق A4.
daylist-title = { $date } · صف { $class }
daylist-time = الوقت
daylist-who = اللقاء
daylist-notes = ملاحظات
