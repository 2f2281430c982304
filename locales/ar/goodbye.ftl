# SPDX-License-Identifier: EUPL-1.2

### أسئلة قبل لقاء الوداع.

goodbye-button = 💬 قبل الوداع
goodbye-ask = 💬 { $child }: قبل لقاء الوداع لدينا ثلاثة أسئلة لكم وسؤال واحد لطفلكم. يحتاج ذلك إلى دقيقتين، ويمكنكم تخطّي أي سؤال.
goodbye-good = 1️⃣ ما الذي كان جيدًا في هذه المدرسة لـ { $child } ولكم؟
goodbye-better = 2️⃣ ماذا يمكن أن تحسّن هذه المدرسة؟
goodbye-along = 3️⃣ ما الذي يبقى مع { $child } من هنا؟
goodbye-miss = 🧒 { $child }، ماذا سينقصك بعد الوداع؟
goodbye-how = اضغطوا على ما يناسب أو اكتبوا بكلماتكم.
goodbye-said =
    .teacher = 🧑 المعلّم أو المعلّمة
    .friends = 👫 الأصدقاء
    .learning = 📘 الدروس
    .trips = 🎉 الرحلات والحفلات
    .contact = 🤝 التواصل معنا
    .safe = 🫶 الشعور بالأمان
    .more-contact = 📞 تواصل أكثر
    .easy-words = 💬 كلمات أسهل
    .more-help = 🙋 مساعدة أكثر لطفلي
    .more-rest = 🤫 هدوء أكثر في الصف
    .all-good = 👍 كان كل شيء جيدًا
    .knowledge = 🧠 ما تعلّمناه هنا
    .confidence = 💪 الثقة بالنفس
    .language = 🗨️ اللغة
    .memories = 📷 ذكريات جميلة
    .playground = 🛝 ساحة المدرسة
    .classroom = 🏫 صفّي
goodbye-tapped = ✔️ { $answer }
goodbye-next = ➡️ التالي
goodbye-done = ✅ شكرًا لكم. يقرأ المعلّم أو المعلّمة هذا قبل اللقاء.
goodbye-read = 💬 <b>قبل الوداع · { $child }</b>، { $date }، { $time }
    .button = 💬 قراءة: { $child }
