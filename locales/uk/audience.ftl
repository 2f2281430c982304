# SPDX-License-Identifier: EUPL-1.2

audience-class = для класу { $class }
audience-school = для всієї школи
audience-some = для класів: { $names }
audience-many = { $count ->
    [one] для { $count } класу
    [few] для { $count } класів
    [many] для { $count } класів
   *[other] для { $count } класу
}
audience-level = groep { $level }
audience-button = 📣 Написати кільком класам
audience-ask = 📣 Для кого це повідомлення? Оберіть один або кілька класів.
audience-all = Уся школа
audience-off = ⬜ { $what }
audience-on = ✅ { $what }
audience-next = ➡️ Написати повідомлення
audience-unseen = 👀 Це отримають лише ті, хто під попереднім повідомленням не натиснув «Прочитано». Вони про це не дізнаються.
audience-unseen-button = ✉️ Тим, хто ще не бачив
