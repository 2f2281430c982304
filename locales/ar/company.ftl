# SPDX-License-Identifier: EUPL-1.2

### من يرافق العائلة إلى اللقاء.

company-title = 👥 سيأتي معي شخص آخر
    .change = 👥 من يأتي معي
    .noted = 👥 حسنًا، حفظنا من يأتي معكم: { $who }. يرى المعلّم أو المعلّمة ذلك.
    .who = هل تودّون أن تقولوا من؟ ليس هذا ضروريًا.
    .shown = 👥 يأتي معكم: { $who }
    .comes = 👥 يأتي معهم: { $who }
    .nobody = 🙂 لن يأتي أحد معي
    .nobody-done = 🙂 حسنًا، لن يأتي أحد معكم.
company-parent = الوالد الآخر أو الوالدة الأخرى
    .button = 🧑‍🤝‍🧑 الوالد الآخر أو الوالدة
company-family = شخص من العائلة
    .button = 👪 شخص من العائلة
company-buddy = صديق أو صديقة
    .button = 🤝 صديق أو صديقة
company-interpreter = مترجم خاص
    .button = 💬 مترجم خاص بي
company-other = شخص آخر
    .button = 👤 شخص آخر
