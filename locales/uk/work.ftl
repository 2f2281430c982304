# SPDX-License-Identifier: EUPL-1.2

### A member of staff's working days and who stands in.

work-title = 🗓️ Ваші робочі дні: { $days }. Батьки це бачать. Щоб змінити, натисніть на день.
    .none = 🗓️ Робочих днів поки що не обрано. Батьки це бачать. Натисніть на день.
work-day-on = ✅ { $day }
work-day-off = ⬜ { $day }
work-deputy-ask = 🔁 Обрати заміну
    .class = 🔁 Обрати заміну: { $class }
work-deputy-who = Хто замінить Вас на два тижні? Батьки це бачать.
work-deputy-end = 🔙 Я знову в школі ({ $name })
work-deputy-for = 🔁 Ви на заміні, замість кого: <b>{ $name }</b>. Останній день: { $date }. Це є у Вашому меню.
    .ended = 🔁 Заміна завершилася, замість кого: <b>{ $name }</b>. Дякуємо за допомогу!
