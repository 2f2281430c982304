# SPDX-License-Identifier: EUPL-1.2

### Календар школи для тих, хто нею керує.

calendar-button = 🗓️ Календар школи
calendar-title = 🗓️ <b>Календар: { $school }</b> · Натисніть на канікули, щоб змінити їхні дні.
calendar-kept = ✅ Збережено. Тепер календар такий:
calendar-not-kept = ⚠️ Днів уже забагато. Нічого не змінено. Календар:
    .order = ⚠️ Ці дні не підходять: останній день раніше за перший. Нічого не змінено. Календар:
    .long = ⚠️ Ці дні не підходять: канікули тривають щонайбільше сім тижнів. Нічого не змінено. Календар:
    .far = ⚠️ Ці дні не підходять: вони далі ніж за два місяці від цих канікул у навчальному році. Нічого не змінено. Календар:
calendar-holiday = { $name }: { $first } – { $last }
    .perhaps = { $name }: { $first } – { $last } ⚠️ не підтверджено, перевірте, будь ласка
calendar-holiday-first = { $name }: який перший вільний день? Напишіть так: 24-12
    .last = { $name }. Перший вільний день: { $date }. А останній? Напишіть так: 3-1
    .keep = 🔁 Як у нашому регіоні
calendar-study-day = 📚 День навчання вчителів: { $date }
calendar-feast = 🎉 { $feast }: { $date }
calendar-clear = 🗑️ 📚 { $date }
    .feast = 🗑️ { $name } { $day }
    .done = 🗑️ Вилучено: { $what }. Тепер календар такий:
calendar-add-study = ➕ День навчання вчителів
calendar-add-feast = ➕ Свято
calendar-ask-study = 📚 Якого дня в дітей вихідний? Інший день напишіть так: 24-12
calendar-weekend = ⚠️ Цей день припадає на вихідні, школи немає: { $date }
calendar-in-holiday = ⚠️ Цей день припадає на канікули ({ $name }), діти й так удома: { $date }
calendar-ask-feast = 🎉 Яке свято відзначають родини Вашої школи?
calendar-ask-feast-day = { $feast }: якого дня? Напишіть так: 24-12
calendar-not-understood = Я поки що не розумію цієї дати. Напишіть, будь ласка, так: 24-12
calendar-season-autumn = 🍂 Осінні канікули
calendar-season-christmas = ❄️ Різдвяні канікули
calendar-season-spring = 🌱 Весняні канікули
calendar-season-may = 🌷 Травневі канікули
calendar-season-summer = ☀️ Літні канікули
calendar-feast-eid-al-fitr = Ораза-байрам
calendar-feast-eid-al-adha = Курбан-байрам
calendar-feast-orthodox-christmas = Православне Різдво
calendar-feast-orthodox-easter = Православний Великдень
calendar-feast-diwali = Дівалі
calendar-feast-chinese-new-year = Китайський Новий рік
calendar-feast-nowruz = Новруз
calendar-feast-keti-koti = Кеті-коті
calendar-feast-other = Інше свято
