# SPDX-License-Identifier: EUPL-1.2

### The printed letter of a child, in two languages. Plain text.

letter-title = Для батьків. Дитина: { $child }, клас { $class }
letter-intro = Школа «{ $school }» має лінію для батьків. Це короткі повідомлення про Вашу дитину, Вашою мовою.
letter-how = Відскануйте картинку камерою телефона. Оберіть свою мову. Це лише одна хвилина.
letter-web = Сторінка школи: без застосунку
letter-telegram = Telegram
letter-code = Немає камери? Відкрийте цю сторінку і введіть код:
letter-until = Код — щонайбільше для чотирьох дорослих. Останній день: { $date }.
letter-paper = Краще на папері? Теж можна. Скажіть учителю.
letter-secret = Цей код для дорослих, які піклуються про цю дитину. Будь ласка, не передавайте його іншим.
