# SPDX-License-Identifier: EUPL-1.2

### Хто був на розмові, за записом учителя.

attendance-button = ✅ Хто був?
    .day = ✅ Хто був цього дня?
attendance-title = ✅ <b>{ $date } · клас { $class }</b>: хто був?
    .none = Жодна розмова поки що не почалася.
attendance-line = { $time } · <b>{ $child }</b> · { $noted }
attendance-noted =
    .open = ▫️ не записано
    .came = ✅ Були
    .missed = 👋 Не зустрілися
    .moved = 🔁 Інший день
attendance-all = ✅ Усі були
attendance-one = 🗣️ { $time } { $child }
attendance-talk = Хто був? { $noted }
attendance-done =
    .came = ✅ Записано.
    .missed = 👋 Записано. За десять хвилин родина отримає приязне повідомлення з пропозицією: { $child }
    .moved = 🔁 Записано. За десять хвилин родина отримає повідомлення, щоб обрати інший день: { $child }
attendance-too-late = Це можна змінити протягом двох тижнів після розмови. Цей час минув.
attendance-taken = Родина обрала новий час: { $child }, { $date }, { $time }. Якщо він не потрібен, спершу скасуйте його, будь ласка.
attendance-call = 📞 Просять зателефонувати: { $name }
    .today = 📞 Родина просить зателефонувати: { $child }
    .button = 📞 Дзвінок: { $child }
    .done = ✅ Дзвінок зроблено
    .noted = ✅ Записано: дзвінок зроблено.
    .asked = 📞 Дякуємо. Учитель Вам зателефонує.
attendance-call-me = 📞 Зателефонуйте мені
attendance-today = { $count ->
        [one] 🗣️ Клас { $class }: { $count } розмова, { $date }. Хто був?
        [few] 🗣️ Клас { $class }: { $count } розмови, { $date }. Хто був?
        [many] 🗣️ Клас { $class }: { $count } розмов, { $date }. Хто був?
       *[other] 🗣️ Клас { $class }: { $count } розмови, { $date }. Хто був?
    }
    .button = ✅ { $date }
attendance-offer =
    👋 Нам Вас бракувало: { $child }, { $talk }, { $date }, { $time }.

    Чи підійде інший день, чи нам зателефонувати?
    .call = 👋 Нам Вас бракувало: { $child }, { $talk }, { $date }, { $time }. Зателефонувати Вам?
    .moved = 🔁 { $child }, { $talk }: інший день. Який Вам підходить?
    .agree = 🔁 { $child }, { $talk }: школа домовиться з Вами про інший день. Зателефонувати Вам?
