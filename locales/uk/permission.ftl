# SPDX-License-Identifier: EUPL-1.2

### На які фото дитини погоджуються батьки.

permission-ask =
    📷 <b>Фото: { $child }</b>

    Чи можуть інші бачити цю дитину на фото? Для кожного випадку вирішуєте Ви. Без відповіді це «ні». Змінити можна будь-коли в ⚙️.
    .again = 📷 Минув рік. Чи можуть інші бачити цю дитину на фото: <b>{ $child }</b>? Будь ласка, оберіть знову. Змінити можна будь-коли в ⚙️.
permission-two = Якщо батьки відповіли по-різному, це «ні».
permission-line = { $purpose }: <b>{ $answer }</b>
permission-yes = так
permission-no = ні
permission-open = відповіді немає, тобто ні
permission-class-chat = 💬 у повідомленнях для класу
    .yes = 💬 ✅ Так
    .no = 💬 🚫 Ні
permission-group-photo = 👥 на спільному фото класу
    .yes = 👥 ✅ Так
    .no = 👥 🚫 Ні
permission-website = 🌐 на сайті школи та в розсилці новин (nieuwsbrief)
    .yes = 🌐 ✅ Так
    .no = 🌐 🚫 Ні
permission-photos = 📷 Фото моєї дитини
    .which = 📷 Яка дитина?
permission-missing = 📷 Будь ласка, гляньте на фото чи відео ще раз. Просимо не показувати: <b>{ $names }</b>
    .send = ✅ Їх там немає
permission-class = 📷 Дозвіл на фото
    .title = 📷 <b>Фото, клас { $class }</b>
    .lacking = { $purpose } — просимо не показувати: { $names }
    .all = { $purpose }: можна всім
permission-data = 📷 Фото, { $child }: { $purposes }
    .none = 📷 Фото, { $child }: ні
