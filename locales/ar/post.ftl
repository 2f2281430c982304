# SPDX-License-Identifier: EUPL-1.2

### A message to a class.

post-write = ✉️ اكتبوا رسالتكم إلى صف <b>{ $class }</b>. يمكنكم أيضًا إرسال صورة أو ملف أو رسالة صوتية. سترونها قبل أن تُرسَل.
post-needs-words = أحتاج إلى نص أو صورة أو ملف أو رسالة صوتية.
post-file-too-large = هذا الملف كبير جدًا. الحدّ الأقصى { $megabytes } ميغابايت.
post-files-too-many = عدد الملفات في الرسالة: { $most } على الأكثر.
post-too-long = هذا النص طويل جدًا. عدد الأحرف { $have }، والحدّ الأقصى { $most }. اختصروه من فضلكم.
post-preview = 👀 <b>رسالتكم إلى صف { $class }:</b>
post-files = { $count ->
    [zero] 📎 لا ملفات
    [one] 📎 ملف واحد
    [two] 📎 ملفان
    [few] 📎 { $count } ملفات
    [many] 📎 { $count } ملفًا
   *[other] 📎 { $count } ملف
}
post-receivers = { $count ->
    [zero] لن تصل إلى أحد.
    [one] ستصل إلى شخص واحد.
    [two] ستصل إلى شخصين.
    [few] ستصل إلى { $count } أشخاص.
    [many] ستصل إلى { $count } شخصًا.
   *[other] ستصل إلى { $count } شخص.
}
post-languages = اللغات: { $languages }
post-language-count = { $count ->
    [one] سيقرأونها بلغة واحدة.
    [two] سيقرأونها بلغتين.
   *[other] عدد اللغات التي سيقرأونها بها: { $count }.
}
post-send = ✅ إرسال
post-again = ✏️ كتابة من جديد
post-cancel = ❌ إلغاء
post-cancelled = لم يُرسَل شيء.
    .role = لم تُرسَل رسالتكم إلى صف <b>{ $class }</b>: لم يعد عندكم هذا الدور.
post-held = ⏳ رسالتكم إلى صف <b>{ $class }</b> تُرسَل بعد { $seconds } ثانية.
post-undo = ↩️ تراجع
post-now = ⏩ الآن
post-undone = ↩️ أُلغيت الرسالة. لم تصل إلى أحد.
post-going = 📨 يجري إرسالها الآن.
post-progress = 📊 إلى أين وصلت؟
post-sent = { $count ->
    [zero] ✅ رسالتكم إلى صف <b>{ $class }</b> لم تُرسَل إلى أحد.
    [one] ✅ أُرسلت رسالتكم إلى صف <b>{ $class }</b> إلى شخص واحد.
    [two] ✅ أُرسلت رسالتكم إلى صف <b>{ $class }</b> إلى شخصين.
    [few] ✅ أُرسلت رسالتكم إلى صف <b>{ $class }</b> إلى { $count } أشخاص.
    [many] ✅ أُرسلت رسالتكم إلى صف <b>{ $class }</b> إلى { $count } شخصًا.
   *[other] ✅ أُرسلت رسالتكم إلى صف <b>{ $class }</b> إلى { $count } شخص.
}
post-state = { $receivers ->
    [zero] 📊 لا يوجد من تُرسَل إليه.
    [one] 📊 وصلت إلى { $sent } من شخص واحد.
    [two] 📊 وصلت إلى { $sent } من شخصين.
    [few] 📊 وصلت إلى { $sent } من { $receivers } أشخاص.
    [many] 📊 وصلت إلى { $sent } من { $receivers } شخصًا.
   *[other] 📊 وصلت إلى { $sent } من { $receivers } شخص.
}
post-not-sent = 📊 هذه الرسالة لم تُرسَل.
post-edited = ✏️ تغيّرت عند الجميع:

post-from-class-parent = ✉️ <b>{ $name }</b>، من الأهل المنسّقين في صف { $class } (klassenouder)
post-from-teacher = ✉️ <b>{ $name }</b>، من معلّمي صف { $class }
post-from-director = ✉️ <b>{ $name }</b>، إدارة المدرسة (directeur)، إلى صف { $class }
post-in-language = 🌍 لغة الرسالة: { $language }
