# SPDX-License-Identifier: EUPL-1.2

### Хто приходить з родиною на розмову.

company-title = 👥 Зі мною хтось прийде
    .change = 👥 Хто прийде зі мною
    .noted = 👥 Добре, записано. З Вами прийде: { $who }. Учитель це бачить.
    .who = Хочете сказати, хто це? Це не обов’язково.
    .shown = 👥 З Вами: { $who }
    .comes = 👥 Прийде також: { $who }
    .nobody = 🙂 Більше ніхто
    .nobody-done = 🙂 Добре, більше ніхто не прийде.
company-parent = другий із батьків
    .button = 🧑‍🤝‍🧑 Другий із батьків
company-family = хтось із родини
    .button = 👪 Хтось із родини
company-buddy = хтось із друзів
    .button = 🤝 Хтось із друзів
company-interpreter = власний перекладач
    .button = 💬 Мій перекладач
company-other = хтось
    .button = 👤 Хтось інший
