# SPDX-License-Identifier: EUPL-1.2

### Розмови на прохання: просить хтось із батьків, дитина через батьків або вчитель.

request-menu = 💬 Я хочу поговорити
request-ask = 💬 Про яку дитину Ви хочете поговорити?
    .who = 💬 { $child }: хто хоче поговорити з учителем?
    .me = 👤 Я
    .mine = 🧒 { $child }
    .whom = 💬 Клас { $class }: з родиною якої дитини Ви хочете поговорити?
request-about = 💬 { $child }: про що йдеться?
request-doing = 🌱 Як справи
request-learning = 📚 Навчання
request-friends = 👫 Друзі
request-happiness = 🙂 Настрій і поведінка
request-home = 🏠 Ситуація вдома
request-happened = ❗ Щось сталося
request-other = 💭 Щось інше
request-soon = 📅 Наскільки терміново?
    .week = 🔔 Цього тижня
    .weeks = 📅 Протягом двох тижнів
    .any = 🌿 Не терміново
request-way = Як Ви хочете поговорити?
    .school = 🏫 У школі
    .phone = 📞 Телефоном
    .online = 💻 Онлайн
request-words = ✍️ Хочете щось про це написати, своєю мовою? Це прочитають лише вчителі класу { $class }, не одразу. Якщо є небезпека, телефонуйте 112.
    .skip = ➡️ Надіслати без тексту
request-sent = ✅ Надіслано. Коли буде час для розмови, Ви отримаєте повідомлення.
request-already = 👀 Ви вже просили про це:
request-shown = 💬 <b>{ $child }</b>: { $about }
request-waits = ⏳ Учителі класу { $class } шукають час.
request-times-there = 🕐 Можна обрати час.
request-booked = ✅ { $date }, { $time }
request-closed = Це прохання закрито.
request-withdraw = 🚫 Відкликати прохання
    .done = 🚫 Прохання відкликано.
request-told = 💬 <b>{ $child }</b> · { $about } · { $name } хоче з Вами поговорити.
    .child = 💬 <b>{ $child }</b> · { $about } · { $child } хоче з Вами поговорити. Разом прийде: { $name }
    .teacher = 💬 <b>{ $child }</b> · { $about } · { $name } просить родину про розмову.
request-button = 💬 { $child }
    .open = ⏳ { $about }
    .booked = ✅ { $child }
request-today = { $count ->
    [one] 💬 Клас { $class }: { $count } родина просить про розмову
    [few] 💬 Клас { $class }: { $count } родини просять про розмову
    [many] 💬 Клас { $class }: { $count } родин просять про розмову
   *[other] 💬 Клас { $class }: { $count } родини просять про розмову
}
request-list = 💬 <b>Розмови на прохання · клас { $class }</b>
    .button = 💬 Розмова з родиною
    .none = Ніхто не чекає.
    .new = ➕ Попросити родину
request-propose = 🕐 Запропонувати час
request-times = ✋ Ви просили про розмову. Можливий такий час.
    💬 <b>{ $child }</b>: { $about }
    Натисніть на час, який Вам підходить.
    .teacher = ✋ { $name } хоче з Вами поговорити.
        💬 <b>{ $child }</b>: { $about }
        Натисніть на час, який Вам підходить.
request-again = 🔁 Прошу інший час
    .done = 🔁 Ми попросимо вчителів класу { $class } про інший час. Ви отримаєте повідомлення.
    .told = 🔁 Родина просить інший час.
request-chosen = ✅ <b>{ $child }</b>: родина обрала час: { $date }, { $time }.
request-ended = 💬 Вибачте, для розмови не знайшлося часу: { $child }. Прохання закрито. Хочете попросити ще раз або зателефонувати?
    .teacher = 💬 Часу для розмови не обрано: { $child }. Прохання закрито. Можна попросити ще раз або зателефонувати родині.
    .again = 💬 Попросити ще раз
request-round = 💬 Розмова на прохання
    .talk = розмова
    .purpose = Ви поговорите про те, про що йшлося в проханні.
request-data = 💬 Прохання про розмову: { $child }, { $about }
request-taken-back = 👋 { $child }: учитель забрав це прохання назад. Обирати час не треба.
