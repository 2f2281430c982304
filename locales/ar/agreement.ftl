# SPDX-License-Identifier: EUPL-1.2

### ما يتفق عليه المعلّم والعائلة بعد اللقاء.

agreement-menu = 🤝 الاتفاقات
agreement-new = 🤝 اتفاق جديد
agreement-shown =
    🤝 <b>{ $child }</b>
    <b>{ $what }</b>
    من: { $who }
    لماذا: { $why }
    متى: { $when }
    كيف: { $how }
agreement-own = ✍️ { $text } ({ $language })
agreement-what =
    .read = 📖 القراءة معًا
    .tables = ✖️ التدرّب على جدول الضرب
    .bedtime = 🛏️ النوم في الموعد
    .ask-about-day = 💬 السؤال عن يوم المدرسة
    .stories = 👵 حكاية القصص
    .on-time = ⏰ إلى المدرسة في الموعد
    .screens = 📵 بلا شاشات قبل النوم
    .library = 📚 زيارة المكتبة
    .play = 🎲 اللعب معًا
    .come-and-look = 👀 زيارة الصف
    .getting-started = 🚀 المساعدة في بدء العمل
    .explanation = 💡 شرح إضافي
    .sit-elsewhere = 🪑 مكان آخر في الصف
    .good-news = 🌟 الإخبار بما سار جيدًا
    .contact = ✉️ تواصل بيننا
    .health = 🩺 سؤال الطبيب أو الممرّضة
agreement-who =
    .school = 🏫 المدرسة
    .home = 🏠 العائلة
    .child = 🧒 الطفل
    .together = 🤝 المدرسة والعائلة
agreement-why =
    .learning = 💡 ليصبح التعلّم أسهل
    .language = 🗨️ كلمات أكثر ولغة أقوى
    .confidence = 💪 ثقة أكبر بالنفس
    .rest = 😴 راحة أكثر
    .wellbeing = 🙂 شعور طيّب
    .what-helps = 🔎 لنعرف ما يساعد
agreement-when =
    .daily = 📅 كل يوم
    .weekly = 🗓️ كل أسبوع
    .until-holiday = 🏖️ حتى العطلة القادمة
    .from-tomorrow = ➡️ ابتداءً من الغد
    .on = 📌 { $date }
agreement-how =
    .ten-minutes = ⏱️ عشر دقائق كل مرة
    .fixed-time = 🕢 في وقت ثابت
    .own-language = 🌍 بلغة البيت
    .material = 🎒 بأدوات من المدرسة
    .in-class = ✏️ في الصف
    .short-message = 💬 برسالة قصيرة
    .appointment = 📆 بموعد
agreement-because =
    .other-time = 🕐 في وقت آخر
    .less-often = ↘️ مرات أقل
    .other-thing = 🔀 شيء آخر يساعد أكثر
    .with-help = 🙋 بمساعدة المدرسة
    .child = 🧒 لا يناسب طفلي
    .not-now = 🏠 غير ممكن في البيت الآن
    .talk = 📞 لنتحدث عن ذلك
agreement-stage =
    .proposed = ⏳ اقتراح: يثبت عندما توافق العائلة
    .rather = ↔️ العائلة: بطريقة أخرى
    .refused = ✖️ العائلة: هذا لا يناسب
    .fixed = ✅ تم الاتفاق
    .stopped = 🛑 توقّف
agreement-reason = { $reason }
agreement-mark =
    .open = ▫️ سيتم
    .done = ✅ تم
    .impossible = 🚫 غير ممكن
agreement-marked =
    .school = 🏫 المدرسة: { $mark }
    .home = 🏠 العائلة: { $mark }
    .school-on = 🏫 المدرسة: { $mark } · { $date }
    .home-on = 🏠 العائلة: { $mark } · { $date }
agreement-due = 📌 الموعد: { $date }
agreement-weeks =
    🔎 نراجعه بعد { $weeks ->
        [one] أسبوع واحد
        [two] أسبوعين
        [few] { $weeks } أسابيع
       *[other] { $weeks } أسبوعًا
    }
agreement-look =
    .works = 👍 هذا ينفع
    .partly = 🤏 إلى حدّ ما
    .not = 👎 هذا لا ينفع
    .talk = 🗣️ نتحدث مرة أخرى
    .none = –
    .on = 🔎 نراجعه يوم { $date }
    .ask = 🔎 كيف سارت الأمور؟
    .noted = ✅ شكرًا لكم. ترون رأي الطرف الآخر عندما يجيب الطرفان، أو بعد أسبوع.
agreement-looked =
    🔎 المراجعة
    🏫 المدرسة: { $school }
    🏠 العائلة: { $home }
agreement-answer =
    .works = ✅ هذا يناسبنا
    .rather = ↔️ نفضّل طريقة أخرى
    .refused = ✖️ هذا لا يناسبنا
agreement-change = ✏️ تغيير
agreement-copy = 📋 نسخة بالهولندية
agreement-stop = 🛑 إيقاف
    .sure = هل توقفون هذا الاتفاق بشأن { $child }؟ سيعلم الطرف الآخر بذلك.
    .yes = 🛑 نعم، إيقاف
agreement-changed = 👀 تغيّر هذا. وهو الآن كما يلي:
agreement-fixed = 🤝 تم الاتفاق! يمكن للطرفين قراءته هنا في أي وقت.
agreement-explained = ✅ شكرًا لكم. يقرأ المعلّم أو المعلّمة ذلك ويقترح شيئًا آخر.
agreement-noted = ✅ حفظنا ذلك. يمكن للطرف الآخر قراءته.
agreement-list = 🤝 <b>ما اتفقتم عليه مع المدرسة</b>
    .none = 🤝 لا توجد اتفاقات حاليًا.
    .of-class = 🤝 <b>الاتفاقات · صف { $class }</b>
agreement-line = ‏{ $child } · { $what } · { $standing }
agreement-one = 🤝 { $child } · { $what }
agreement-of-child = 🤝 { $child }
agreement-about = 🤝 <b>الاتفاقات · { $child }</b>
agreement-family = 👤 { $names }
agreement-data = 🤝 اتفاق بشأن { $child }: { $what }
agreement-ask-what = 🤝 <b>{ $child }</b>: على ماذا تتفقون؟ يُملأ الباقي كما هو معتاد ويمكنكم تغييره.
agreement-ask-own = ✍️ بكلماتي
    .words = ✍️ { $child }: اكتبوا ذلك في جملة واحدة من فضلكم. الكلمات الخاصة لا تُترجم.
agreement-ask-day = 📌 في يوم محدّد
agreement-ask-why = ✅ حفظنا ذلك. ما الذي يناسب أكثر؟ ليس من الضروري أن تجيبوا.
    .own = ✍️ اكتبوا ذلك من فضلكم. الكلمات الخاصة لا تُترجم.
agreement-check = 👀 هل هذا صحيح؟ يثبت عندما توافق العائلة.
    .propose = ✅ اقتراح
    .who = 👤 من؟
    .why = ❓ لماذا؟
    .when = 📅 متى؟
    .how = 🔧 كيف؟
    .what = 🤝 شيء آخر
    .look = 🔎 المراجعة
    .weeks =
        🔎 بعد { $weeks ->
            [one] أسبوع واحد
            [two] أسبوعين
            [few] { $weeks } أسابيع
           *[other] { $weeks } أسبوعًا
        }
agreement-proposed = 📨 تقرأ عائلة { $child } هذا بلغتها وتختار رأيها.
    .not = 📞 لا أستطيع الوصول إلى عائلة { $child } هنا. أروهم ذلك أو أخبروهم به من فضلكم.
agreement-told = ✋ تقترح المدرسة هذا الاتفاق بشأن { $child }. هل يناسبكم؟
    .again = 👀 تذكير: تقترح المدرسة هذا الاتفاق بشأن { $child }. هل يناسبكم؟
    .due = 👀 كيف يسير هذا؟ اتفقتم عليه بشأن { $child }.
    .look = ❓ قبل بضعة أسابيع اتفقتم على هذا بشأن { $child }. نراجعه معًا.
    .looked = 👀 هكذا يرى الطرفان الاتفاق بشأن { $child }:
    .stopped = 👀 أوقفت المدرسة هذا الاتفاق بشأن { $child }:
agreement-today =
    .fixed = 🤝 { $child }: وافقت العائلة على الاتفاق.
    .rather = 🤝 { $child }: تفضّل العائلة اتفاقًا آخر.
    .refused = 🤝 { $child }: الاقتراح لا يناسب العائلة.
    .due = 🤝 { $child }: كيف يسير ما وعدت به المدرسة؟
    .look = 🤝 { $child }: حان وقت مراجعة اتفاق.
    .looked = 🤝 { $child }: رأي الطرفين بعد المراجعة.
    .stopped = 🤝 { $child }: توقّف أحد الاتفاقات.
