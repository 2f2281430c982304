# SPDX-License-Identifier: EUPL-1.2

### Контакт, що повторюється після розмови.

follow-new = 🔁 Наступний контакт
    .ask = 🔁 <b>{ $child }</b>: як Ви підтримуватимете контакт?
follow-quarter = 🏫 15 хвилин у школі
follow-half-hour = 🏫 Пів години в школі
follow-home-visit = 🏠 Візит додому
follow-phone = 📞 Телефонна розмова
follow-message = 💬 Повідомлення
follow-report = 📄 10 хвилин про табель
follow-shown =
    🔁 <b>{ $child }</b>: { $form }
    Кожні { $weeks ->
        [few] { $weeks } тижні
       *[other] { $weeks } тижнів
    }, наступного разу приблизно: { $date }
follow-every = 🔁 <b>{ $child }</b>: { $form }. Як часто?
    .weeks =
        🔁 Кожні { $weeks ->
            [few] { $weeks } тижні
           *[other] { $weeks } тижнів
        }
follow-stop = 🛑 Припинити цей контакт
    .sure = Припинити це? Інша сторона дізнається.
    .yes = 🛑 Так, припинити
follow-stopped = 🛑 Це припинено. Поговорити можна завжди.
follow-one = 🔁 { $child }
follow-told = 👀 Так Ви підтримуватимете контакт зі школою ({ $child }). Час Ви обираєте самі.
follow-today =
    .times = 🔁 { $child }: наближається наступний контакт. Коли Ви маєте час?
    .write = 🔁 { $child }: час написати родині.
    .stopped = 🔁 { $child }: родина припинила запланований контакт.
