# SPDX-License-Identifier: EUPL-1.2

### Про що вчитель і родина домовляються після розмови.

agreement-menu = 🤝 Домовленості
agreement-new = 🤝 Нова домовленість
agreement-shown =
    🤝 <b>{ $child }</b>
    <b>{ $what }</b>
    Хто: { $who }
    Для чого: { $why }
    Коли: { $when }
    Як: { $how }
agreement-own = ✍️ { $text } ({ $language })
agreement-what =
    .read = 📖 Читати разом
    .tables = ✖️ Вчити таблицю множення
    .bedtime = 🛏️ Вчасно лягати спати
    .ask-about-day = 💬 Питати про день у школі
    .stories = 👵 Розповідати історії
    .on-time = ⏰ Вчасно до школи
    .screens = 📵 Без екранів перед сном
    .library = 📚 До бібліотеки
    .play = 🎲 Гратися разом
    .come-and-look = 👀 Прийти подивитися в клас
    .getting-started = 🚀 Допомога на початку роботи
    .explanation = 💡 Додаткове пояснення
    .sit-elsewhere = 🪑 Інше місце в класі
    .good-news = 🌟 Казати, що вдалося
    .contact = ✉️ Бути на зв’язку
    .health = 🩺 Запитати лікаря або GGD
agreement-who =
    .school = 🏫 Школа
    .home = 🏠 Родина
    .child = 🧒 Дитина
    .together = 🤝 Школа й родина
agreement-why =
    .learning = 💡 Щоб учитися було легше
    .language = 🗨️ Більше слів
    .confidence = 💪 Більше віри в себе
    .rest = 😴 Більше спокою
    .wellbeing = 🙂 Добре почуватися
    .what-helps = 🔎 Побачити, що допомагає
agreement-when =
    .daily = 📅 Щодня
    .weekly = 🗓️ Щотижня
    .until-holiday = 🏖️ До наступних канікул
    .from-tomorrow = ➡️ Від завтра
    .on = 📌 { $date }
agreement-how =
    .ten-minutes = ⏱️ По десять хвилин
    .fixed-time = 🕢 У той самий час
    .own-language = 🌍 Мовою родини
    .material = 🎒 З матеріалами зі школи
    .in-class = ✏️ У класі
    .short-message = 💬 Коротким повідомленням
    .appointment = 📆 За домовленістю
agreement-because =
    .other-time = 🕐 В інший час
    .less-often = ↘️ Рідше
    .other-thing = 🔀 Краще допоможе інше
    .with-help = 🙋 З допомогою школи
    .child = 🧒 Дитині це не подобається
    .not-now = 🏠 Удома зараз не виходить
    .talk = 📞 Поговорімо про це
agreement-stage =
    .proposed = ⏳ пропозиція: діє, коли родина скаже «так»
    .rather = ↔️ родина: краще інакше
    .refused = ✖️ родина: так не вийде
    .fixed = ✅ домовлено
    .stopped = 🛑 припинено
agreement-reason = { $reason }
agreement-mark =
    .open = ▫️ Треба зробити
    .done = ✅ Зроблено
    .impossible = 🚫 Не виходить
agreement-marked =
    .school = 🏫 Школа: { $mark }
    .home = 🏠 Родина: { $mark }
    .school-on = 🏫 Школа: { $mark } · { $date }
    .home-on = 🏠 Родина: { $mark } · { $date }
agreement-due = 📌 Заплановано: { $date }
agreement-weeks =
    🔎 Підсумок через { $weeks ->
        [few] { $weeks } тижні
       *[other] { $weeks } тижнів
    }
agreement-look =
    .works = 👍 Допомагає
    .partly = 🤏 Частково
    .not = 👎 Не допомагає
    .talk = 🗣️ Поговорити ще раз
    .none = –
    .on = 🔎 Підсумок: { $date }
    .ask = 🔎 Як вийшло?
    .noted = ✅ Дякуємо. Відповідь іншої сторони видно, коли відповіли обидві, або через тиждень.
agreement-looked =
    🔎 Підсумок
    🏫 Школа: { $school }
    🏠 Родина: { $home }
agreement-answer =
    .works = ✅ Нам це підходить
    .rather = ↔️ Краще інакше
    .refused = ✖️ Так не вийде
agreement-change = ✏️ Змінити
agreement-copy = 📋 Текст нідерландською
agreement-stop = 🛑 Припинити
    .sure = Припинити цю домовленість: { $child }? Інша сторона про це дізнається.
    .yes = 🛑 Так, припинити
agreement-changed = 👀 Це змінено. Тепер так:
agreement-fixed = 🤝 Домовилися! Обидві сторони можуть будь-коли прочитати це тут.
agreement-explained = ✅ Дякуємо. Учитель це прочитає й запропонує інше.
agreement-noted = ✅ Записано. Інша сторона може це прочитати.
agreement-list = 🤝 <b>Ваші домовленості зі школою</b>
    .none = 🤝 Зараз домовленостей немає.
    .of-class = 🤝 <b>Домовленості · клас { $class }</b>
agreement-line = { $child } · { $what } · { $standing }
agreement-one = 🤝 { $child } · { $what }
agreement-of-child = 🤝 { $child }
agreement-about = 🤝 <b>Домовленості · { $child }</b>
agreement-family = 👤 { $names }
agreement-data = 🤝 Домовленість ({ $child }): { $what }
agreement-ask-what = 🤝 <b>{ $child }</b>: про що домовляєтеся? Решту заповнено, як зазвичай буває, її можна змінити.
agreement-ask-own = ✍️ Своїми словами
    .words = ✍️ { $child }: напишіть, будь ласка, одним реченням. Власні слова не перекладаються.
agreement-ask-day = 📌 У певний день
agreement-ask-why = ✅ Записано. Що підійшло б краще? Відповідати не обов’язково.
    .own = ✍️ Напишіть, будь ласка. Власні слова не перекладаються.
agreement-check = 👀 Усе правильно? Діятиме, коли родина скаже «так».
    .propose = ✅ Запропонувати
    .who = 👤 Хто?
    .why = ❓ Для чого?
    .when = 📅 Коли?
    .how = 🔧 Як?
    .what = 🤝 Щось інше
    .look = 🔎 Підсумок
    .weeks =
        🔎 Через { $weeks ->
            [few] { $weeks } тижні
           *[other] { $weeks } тижнів
        }
agreement-proposed = 📨 Родина прочитає це своєю мовою й обере відповідь: { $child }
    .not = 📞 Я не можу тут зв’язатися з родиною: { $child }. Покажіть або розкажіть їй, будь ласка.
agreement-told = ✋ Пропозиція школи ({ $child }). Чи підходить це Вам?
    .again = 👀 Нагадування: пропозиція школи ({ $child }). Чи підходить це Вам?
    .due = 👀 Як із цим справи? Ваша домовленість ({ $child }):
    .look = ❓ Кілька тижнів тому Ви домовилися про це ({ $child }). Підіб’ємо підсумки разом.
    .looked = 👀 Підсумок обох сторін щодо цієї домовленості ({ $child }):
    .stopped = 👀 Школа припинила цю домовленість ({ $child }):
agreement-today =
    .fixed = 🤝 { $child }: родина каже «так».
    .rather = 🤝 { $child }: родина хотіла б інакше.
    .refused = 🤝 { $child }: пропозиція родині не підходить.
    .due = 🤝 { $child }: як справи з тим, що обіцяла школа?
    .look = 🤝 { $child }: час підбити підсумки домовленості.
    .looked = 🤝 { $child }: підсумок обох сторін.
    .stopped = 🤝 { $child }: домовленість припинено.
