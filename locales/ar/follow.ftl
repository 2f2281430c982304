# SPDX-License-Identifier: EUPL-1.2

### التواصل الذي يتكرر بعد اللقاء.

follow-new = 🔁 التواصل القادم
    .ask = 🔁 <b>{ $child }</b>: كيف تبقون على تواصل؟
follow-quarter = 🏫 15 دقيقة في المدرسة
follow-half-hour = 🏫 نصف ساعة في المدرسة
follow-home-visit = 🏠 زيارة في البيت
follow-phone = 📞 مكالمة هاتفية
follow-message = 💬 رسالة
follow-report = 📄 10 دقائق مع التقرير
follow-shown =
    🔁 <b>{ $child }</b>: { $form }
    كل { $weeks ->
        [two] أسبوعين
        [few] { $weeks } أسابيع
       *[other] { $weeks } أسبوعًا
    }، والمرة القادمة حوالي { $date }
follow-every = 🔁 <b>{ $child }</b>: { $form }. كم مرة؟
    .weeks =
        🔁 كل { $weeks ->
            [two] أسبوعين
            [few] { $weeks } أسابيع
           *[other] { $weeks } أسبوعًا
        }
follow-stop = 🛑 إيقاف هذا التواصل
    .sure = هل توقفون ذلك؟ سيعلم الطرف الآخر بذلك.
    .yes = 🛑 نعم، إيقاف
follow-stopped = 🛑 توقّف هذا. يمكنكم دائمًا أن تتحدثوا معًا.
follow-one = 🔁 { $child }
follow-told = 👀 هكذا تبقون على تواصل مع المدرسة بشأن { $child }. تختارون المواعيد بأنفسكم.
follow-today =
    .times = 🔁 { $child }: اقترب موعد التواصل القادم. متى لديكم وقت؟
    .write = 🔁 { $child }: حان وقت رسالة إلى العائلة.
    .stopped = 🔁 { $child }: أوقفت العائلة التواصل المتفق عليه.
