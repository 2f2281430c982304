# SPDX-License-Identifier: EUPL-1.2

### من يرافق العائلة إلى اللقاء.

company-title = 👥 سيأتي أحد معي
    .change = 👥 من يأتي معي
    .noted = 👥 حسنًا، سجّلنا من يأتي معكم: { $who }. المعلّم أو المعلّمة يرى ذلك.
    .who = هل تودّون أن تقولوا من هو؟ ليس هذا ضروريًا.
    .shown = 👥 يأتي معكم: { $who }
    .comes = 👥 يأتي معهم: { $who }
    .nobody = 🙂 لن يأتي أحد معي
    .nobody-done = 🙂 حسنًا، لن يأتي أحد معكم.
company-parent = الوالد الآخر أو الوالدة الأخرى
    .button = 🧑‍🤝‍🧑 الوالد الآخر أو الوالدة
company-family = من العائلة
    .button = 👪 من العائلة
company-buddy = صديق أو صديقة
    .button = 🤝 صديق أو صديقة
company-interpreter = مترجم خاص
    .button = 💬 مترجم لي
company-other = شخص ما
    .button = 👤 شخص آخر
