# SPDX-License-Identifier: EUPL-1.2

### Whom nothing reaches, for the teacher alone, and what can be done.

reach-button = 📭 لا تصلهم الرسائل ({ $count })
reach-title = 📭 <b>صف { $class }: من لا تصلهم الرسائل</b>
reach-post = 📭 <b>صف { $class }: من لم تصلهم هذه الرسالة</b>
reach-post-all = 📭 ماذا يمكنني أن أفعل؟
reach-nobody = 👍 لا أحد في القائمة الآن.
reach-group = <b>{ $reason }</b>
    { $names }
reach-spoken-line = ☎️ { $child }: مكالمة هاتفية مع الأهل يوم { $date }

reach-child = 📭 <b>{ $child }</b>
reach-child-reached = الرسائل تصل عادةً.
reach-letter-made = 🖨️ آخر ورقة: { $date }
reach-spoken-by = ☎️ مكالمة هاتفية مع الأهل يوم { $date }، أجراها: { $name }
reach-spoken-on = ☎️ مكالمة هاتفية مع الأهل يوم { $date }

reach-new-letter = 🖨️ ورقة جديدة
reach-letters = { $count ->
    [zero] 🖨️ أوراق جديدة
    [one] 🖨️ ورقة لطفل واحد
    [two] 🖨️ ورقتان لطفلين
    [few] 🖨️ أوراق للجميع ({ $count })
    [many] 🖨️ أوراق للجميع ({ $count })
   *[other] 🖨️ أوراق للجميع ({ $count })
}
reach-letters-coming = 🖨️ يجري التحضير. سيصل الملف إلى هنا بعد لحظات.
reach-letters-done = { $count ->
    [zero] 🖨️ لا أوراق للطباعة.
    [one] 🖨️ الورقة جاهزة. افتحوا الملف واطبعوه على ورق A4. رمز الورقة السابقة لم يعد صالحًا.
    [two] 🖨️ الورقتان جاهزتان. افتحوا الملف واطبعوه على ورق A4، صفحة لكل طفل. رموز الأوراق السابقة لم تعد صالحة.
    [few] 🖨️ { $count } أوراق جاهزة. افتحوا الملف واطبعوه على ورق A4، صفحة لكل طفل. رموز الأوراق السابقة لم تعد صالحة.
    [many] 🖨️ { $count } ورقة جاهزة. افتحوا الملف واطبعوه على ورق A4، صفحة لكل طفل. رموز الأوراق السابقة لم تعد صالحة.
   *[other] 🖨️ { $count } ورقة جاهزة. افتحوا الملف واطبعوه على ورق A4، صفحة لكل طفل. رموز الأوراق السابقة لم تعد صالحة.
}
reach-letter-ended = رمز ورقة { $child } لم يعد صالحًا.

reach-spoken = ☎️ تحدّثنا بالهاتف
reach-spoken-noted = ☎️ حفظنا ذلك. لن يظهر اسم { $child } في القائمة حتى يوم { $date }. يرى باقي معلّمي الصف تاريخ المكالمة واسمكم.
reach-not-spoken = ↩️ لا، لم نتحدّث بالهاتف

reach-help-button = 🙋 طلب مساعدة الأهل المنسّقين
reach-help-sent = 🙋 هذا ما يقرؤه الأهل المنسّقون الآن. لا يرون أي اسم ولا أي سبب.
reach-help = 🙋 بعض العائلات في صف { $class } لا تصلها رسائل المدرسة بعد. هل تعرفون من يحتاج إلى مساعدة في ذلك؟ اطلبوا منهم أن يمرّوا على المدرسة.
reach-help-asked = 🙋 طُلبت مساعدة الأهل المنسّقين يوم { $date }

reach-week = { $count ->
    [zero] 📭 صف { $class }: الرسائل وصلت إلى كل العائلات هذا الأسبوع
    [one] 📭 صف { $class }: عائلة واحدة لم يصلها شيء هذا الأسبوع
    [two] 📭 صف { $class }: عائلتان لم يصلهما شيء هذا الأسبوع
    [few] 📭 صف { $class }: { $count } عائلات لم يصلها شيء هذا الأسبوع
    [many] 📭 صف { $class }: { $count } عائلة لم يصلها شيء هذا الأسبوع
   *[other] 📭 صف { $class }: { $count } عائلة لم يصلها شيء هذا الأسبوع
}

reach-reason-nobody = لم يسجّل أحد
reach-reason-letter-over = لم تُستعمل الورقة، وانتهت مدّتها (ثمانية أسابيع)
reach-reason-letter-waits = الورقة جاهزة ولم تُستعمل بعد
reach-reason-gone = غادر الأهل المحادثة
reach-reason-silent = لا خبر من الأهل منذ أربعة أسابيع
reach-reason-paused = الأهل أوقفوا الرسائل مؤقتًا
reach-reason-paper = الأهل يفضّلون الورق
reach-reason-no-knock = لم تُفتح صفحة المدرسة منذ أسبوع، ولا تصل منها تنبيهات
reach-reason-not-shown = لم تُفتح الرسالة
reach-reason-failed = لم تصل الرسالة
