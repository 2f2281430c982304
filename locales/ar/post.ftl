# SPDX-License-Identifier: EUPL-1.2

### A message to a class.

post-write = ✉️ اكتبوا رسالتكم <b>{ $to }</b>. يمكنكم أيضًا إرسال صورة أو ملف أو رسالة صوتية أو مكان على الخريطة. سترونها قبل أن تُرسَل.
post-needs-words = أحتاج إلى نص أو صورة أو ملف أو رسالة صوتية أو مكان.
post-file-too-large = هذا الملف كبير جدًا. الحدّ الأقصى { $megabytes } ميغابايت.
post-files-too-many = عدد الملفات في الرسالة: { $most } على الأكثر.
post-too-long = هذا النص طويل جدًا. عدد الأحرف { $have }، والحدّ الأقصى { $most }. اختصروه من فضلكم.
post-preview = 👀 <b>رسالتكم { $to }:</b>
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
    .quiet = { $count ->
        [zero] 🌙 تصل إلى { $count } منهم بعد ساعات الهدوء.
        [one] 🌙 تصل إلى شخص واحد منهم بعد ساعات الهدوء.
        [two] 🌙 تصل إلى شخصين منهم بعد ساعات الهدوء.
        [few] 🌙 تصل إلى { $count } أشخاص منهم بعد ساعات الهدوء.
        [many] 🌙 تصل إلى { $count } شخصًا منهم بعد ساعات الهدوء.
       *[other] 🌙 تصل إلى { $count } شخص منهم بعد ساعات الهدوء.
    }
post-languages = اللغات: { $languages }
post-language-count = { $count ->
    [zero] لن يقرأها أحد.
    [one] سيقرؤونها بلغة واحدة.
    [two] سيقرؤونها بلغتين.
    [few] سيقرؤونها بـ { $count } لغات.
    [many] سيقرؤونها بـ { $count } لغة.
   *[other] سيقرؤونها بـ { $count } لغة.
}
post-send = ✅ إرسال
post-again = ✏️ كتابة من جديد
post-cancel = ❌ عدم الإرسال
post-cancelled = لم يُرسَل شيء.
    .role = لم تُرسَل رسالتكم <b>{ $to }</b>: لم يعد عندكم هذا الدور.
    .teacher = رسالة { $name } <b>{ $to }</b> كانت تنتظر ولم تُرسَل، لأن دور من كتبها انتهى.
    .nobody = رسالة <b>{ $to }</b> كانت تنتظر ولم تُرسَل، لأن دور من كتبها انتهى.
post-held = { $seconds ->
    [zero] ⏳ رسالتكم <b>{ $to }</b> تُرسَل الآن.
    [one] ⏳ رسالتكم <b>{ $to }</b> تُرسَل بعد ثانية واحدة.
    [two] ⏳ رسالتكم <b>{ $to }</b> تُرسَل بعد ثانيتين.
    [few] ⏳ رسالتكم <b>{ $to }</b> تُرسَل بعد { $seconds } ثوانٍ.
    [many] ⏳ رسالتكم <b>{ $to }</b> تُرسَل بعد { $seconds } ثانية.
   *[other] ⏳ رسالتكم <b>{ $to }</b> تُرسَل بعد { $seconds } ثانية.
}
post-undo = ↩️ تراجع
post-now = ⏩ الآن
post-undone = ↩️ أُلغيت الرسالة. لم تصل إلى أحد.
post-going = 📨 نرسلها الآن.
post-progress = 📊 هل وصلت الرسالة؟
post-sent = { $count ->
    [zero] ✅ رسالتكم <b>{ $to }</b>: لم تُرسَل إلى أحد.
    [one] ✅ رسالتكم <b>{ $to }</b>: أُرسلت إلى شخص واحد.
    [two] ✅ رسالتكم <b>{ $to }</b>: أُرسلت إلى شخصين.
    [few] ✅ رسالتكم <b>{ $to }</b>: أُرسلت إلى { $count } أشخاص.
    [many] ✅ رسالتكم <b>{ $to }</b>: أُرسلت إلى { $count } شخصًا.
   *[other] ✅ رسالتكم <b>{ $to }</b>: أُرسلت إلى { $count } شخص.
}
post-state = 📊 أُرسلت إلى { $sent } من أصل { $receivers }.
post-not-sent = 📊 هذه الرسالة لم تُرسَل.
post-edited = ✏️ تغيّرت الرسالة عند الجميع:

post-from-class-parent = ✉️ <b>{ $name }</b>، من الأهل المنسّقين في صف { $class } (klassenouder)
post-from-teacher = ✉️ <b>{ $name }</b>، من معلّمي صف { $class }
post-from-director = ✉️ <b>{ $name }</b>، إدارة المدرسة (directeur)، { $to }
post-in-language = 🌍 لغة الرسالة: { $language }

post-ready = 💬 أو اختاروا رسالة جاهزة. يقرأها الجميع، كلٌّ بلغته.
post-group-bring = 🧺 أغراض للمدرسة
post-group-dates = 📅 مواعيد
post-group-requests = ✋ طلب من الأهل
post-group-week = 💡 هذا الأسبوع
post-group-care = 🤒 الصحة والطقس
post-group-next = ➡️ السنة القادمة
post-group-thanks = ❤️ شكرًا
post-pick = أي رسالة؟
post-ask-thing = 🔎 ما هو؟ اكتبوا كلمة. سأبحث عنها في القائمة.
post-ask-place = 📍 أين؟ اكتبوا كلمة. سأبحث عنها في القائمة.
post-ask-date = 📅 أي يوم؟ يوم آخر؟ اكتبوه هكذا: ⁦24-12⁩
post-ask-time = 🕐 في أي ساعة؟ وقت آخر؟ اكتبوه هكذا: 14:05
post-ask-amount = 💶 كم يورو؟ اكتبوا المبلغ هكذا: 2,50
post-ask-name = ✏️ ما الاسم؟ اكتبوا الاسم الأول.
post-ask-group = ✏️ أي صف (groep)؟ اكتبوه هكذا: 6a
post-ask-teacher = ✏️ ما اسم المعلّم أو المعلّمة؟
post-ask-letter = ✏️ أي حرف أو مسألة؟ اكتبوا هكذا: b أو ⁦5 + 3⁩
post-found = هل تقصدون واحدة من هذه؟
post-not-found = «{ $word }» ليست في قائمتي. جرّبوا كلمة أخرى، أو أرسلوها كما هي.
post-as-it-is = ✏️ { $word }
post-not-translated = ⚠️ «{ $word }» لن تُترجَم. أضيفوا صورة ليفهمها الجميع.
post-not-understood = لم أفهم هذا بعد. اكتبوا كما في المثال من فضلكم.
post-day = { $date }، { $left }
post-days-left = { $days ->
    [0] اليوم
    [1] غدًا
    [two] بعد غد
    [few] بعد { $days } أيام
    [many] بعد { $days } يومًا
   *[other] بعد { $days } يوم
}
post-look = 🌍 هكذا تُقرأ بلغة أخرى:
post-seen = 👍 قرأتها
post-seen-done = 👍 قرأتم هذه الرسالة.
post-seen-count = 👍 عدد من قرأها: { $count }
post-remind = 🔔 تذكير مرة واحدة
post-reminding = 🔔 ستصل الرسالة مرة أخرى إلى مَن لم يقرأها بعد.
post-reminder = 🔔 هل قرأتم هذه الرسالة؟
post-later = 🕐 لاحقًا
post-when = 🕐 متى نرسلها؟
post-when-at = { $day } · { $time }
post-planned = ⏳ رسالتكم <b>{ $to }</b> ستُرسَل: { $day }، { $time }.
post-urgent = 🚨 <b>عاجل.</b> لذلك تصلكم هذه الرسالة الآن، حتى في ساعات الهدوء.
    .on = 🚨 عاجل
    .off = ☁️ ليس عاجلًا
post-copy = 📋 النص بالهولندية
post-withdrawn = 🚫 سُحبت هذه الرسالة.
    .button = 🚫 سحب الرسالة
    .ask = هل تريدون سحب هذه الرسالة عند الجميع؟ سيرون أنه كانت هنا رسالة. وتُحذف الصور أيضًا. في تلغرام يمكن ذلك خلال يومين فقط. أما التسجيل الصوتي فيبقى.
    .yes = ✅ نعم، سحب الرسالة
    .done = 🚫 سُحبت الرسالة. بعد لحظات لن يستطيع أحد قراءتها.
post-holiday = ⚠️ هذا اليوم ضمن العطلة المدرسية: { $date }
    .perhaps = ⚠️ قد يكون هذا اليوم ضمن العطلة المدرسية، تحقّقوا من فضلكم: { $date }
    .study = ⚠️ هذا اليوم يوم تدريب للمعلّمين ولا يأتي الأطفال إلى المدرسة: { $date }
    .feast = 🎉 تحتفل عائلات في هذا اليوم: { $date }، { $feast }
post-place = 📍 مكان على الخريطة
    .named = 📍 { $name }
    .wrong = هذه الأرقام لا تدلّ على مكان على الخريطة. شاركوا المكان مرة أخرى من فضلكم، أو انسخوه من تطبيق خرائط.
    .how = 📍 تريدون إرسال مكان؟ انسخوا أرقامه من تطبيق خرائط والصقوها هنا، هكذا: ⁦51.8126, 5.8372⁩
post-more = 📖 المزيد
post-less = 📕 أقل
post-version-add = 🌍 إضافة لغة أخرى
post-version-in = 🌍 باللغة: { $language }
post-version-which = 🌍 بأي لغة أخرى تريدون كتابة الرسالة؟
post-version-ask = ✏️ اكتبوا رسالتكم بهذه اللغة: <b>{ $language }</b>. من يقرأ بهذه اللغة تصله كلماتكم أنتم، لا ترجمة آلية. نصّكم:
post-version-own = ✍️ بكلمات من كتب الرسالة، باللغة: { $language }
post-version-also = 🌍 لغات إضافية: { $languages }
post-version-gone = 🌍 لم تعد ضمن اللغات الإضافية: { $languages }. من يقرأ بها يصله الآن نصّكم الأصلي.
post-version-without = 🗑️ من دون هذه اللغة
post-version-done = ✅ هذا ما يقرؤه الأهل الآن باللغة: { $language }
post-version-meanwhile = تغيّرت رسالتكم في هذه الأثناء. راجعوها مرة أخرى من فضلكم.
post-for-whom = ✉️ هل هذه رسالة إلى صف؟ إلى أي صف؟
post-own-words = ✍️ كلماتكم لا تُترجَم. الجميع يقرؤونها بهذه اللغة: { $language }.
