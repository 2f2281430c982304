# SPDX-License-Identifier: EUPL-1.2

### Розмови, для яких родина обирає час.

talk-invite =
    ✋ <b>{ $child }: { $talk }</b>

    { $purpose }
    .when = 📅 { $first } – { $last }, { $minutes } хв. Оберіть час, який Вам підходить. Останній день: { $date }.
    .button = 🕐 Обрати час
    .card = 📋 Що школа робить і просить
talk-menu = 🗣️ { $child }: розмова
    .dated = 🗣️ { $child } · { $day }.{ $month }
talk-ask-day = 📅 <b>{ $child }: { $talk }</b>. Який день Вам підходить?
talk-near = 👧👦 { $date }, близько до іншої розмови ({ $child }):
talk-day = 📅 { $date }
    .other = 📅 Інші дні
talk-time = 🕐 { $time }
talk-earlier = ⬅️ Раніше
talk-later = ➡️ Пізніше
talk-longer = ⏱️ Довше ({ $minutes } хв)
    .not = ⏱️ Коротше ({ $minutes } хв)
    .shown = ⏱️ { $minutes } хв
talk-ask-time = { $child }, <b>{ $date }</b>: який час Вам підходить?
talk-venue = { $venue }: { $times }
talk-booked = ✅ Готово, цей час Ваш.
talk-shown =
    🗣️ <b>{ $child }: { $talk }</b>
    📅 { $date }, <b>{ $time }</b>
    { $venue }
    .until = Змінити можна до: { $date }, { $time }.
    .reminds = За день до розмови ми нагадаємо.
talk-sibling = Є ще одна розмова: { $child }.
    .button = 🕐 Час: { $child }
talk-move = 🔁 Інший час
talk-cancel = 🚫 Скасувати
    .sure = Скасувати розмову: { $child }, { $date }, { $time }?
    .yes = 🚫 Так, скасувати
    .no = ↩️ Ні, залишити
    .done = 🚫 Розмову скасовано: { $child }. Чи краще підійде інший час?
talk-taken = Хтось обрав цей час трохи раніше за Вас. Найближчий вільний, { $date }:
    .days = Хтось обрав цей час трохи раніше за Вас.
talk-none = Зараз вільного часу немає: { $child }. Запитайте, будь ласка, учителя про інший час.
talk-closed = Тут більше не можна обрати час: { $child }. Запитайте, будь ласка, учителя.
    .later = { $child }: обрати час можна від: { $date }, { $time }.
talk-too-late = Тут цього вже не можна змінити. Зателефонуйте, будь ласка, до школи.
talk-over = Ця розмова більше не відбудеться.
    .past = Ця розмова вже була: { $date }, { $time }.
talk-called-off = ✋ Вибачте. { $child }, { $talk }, { $date }, { $time }: ця розмова не може відбутися. Оберіть, будь ласка, інший час.
    .closed = ✋ Вибачте. { $child }, { $talk }, { $date }, { $time }: ця розмова не може відбутися. Школа домовиться з Вами про інший час.
talk-reminder = 👀 Нагадування:
talk-data = 🗣️ Розмова ({ $child }): { $date }, { $time }
