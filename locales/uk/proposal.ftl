# SPDX-License-Identifier: EUPL-1.2

### Про що питають родину, коли вчитель запланував час.

proposal-planned = ✋ Школа записала для Вас цей час:
    .ask = Чи підходить це Вам?
proposal-yes = 👍 Підходить
proposal-no = 👎 Не підходить
proposal-fits = 👍 Дякуємо. До зустрічі:
proposal-fits-not = Нічого страшного, цей час скасовано: { $child }.
    .closed = Нічого страшного, цей час скасовано: { $child }. Школа домовиться з Вами про інший час.
proposal-ask = ❓ <b>{ $child }: { $talk }</b>
    Ваш час: { $day }, { $hour }. Учитель просить інший: <b>{ $date }, { $time }</b>, { $venue }. Чи підходить це Вам? Ваш час лишається, поки Ви не скажете «так».
    .swap = ❓ <b>{ $child }: { $talk }</b>
    Ваш час: { $day }, { $hour }. Ви допоможете іншій родині, якщо оберете <b>{ $date }, { $time }</b>, { $venue }. Чи підходить це Вам? Ваш час лишається, поки обидві родини не скажуть «так».
proposal-agreed = 👍 Дякуємо. Питаємо й іншу родину. Ми скажемо, чи щось зміниться. До того лишається:
proposal-done = ✅ Дякуємо. Це новий час:
proposal-late = Це питання вже неактуальне. Ваш час:
proposal-declined = Добре. Ваш час лишається ({ $child }):
proposal-stays = 👀 Усе лишається, як було. Дякуємо за готовність:
proposal-list-open = ❓ { $child }: запитано про { $date }, { $time }
proposal-list-agreed = 👍 { $child }: { $date }, { $time } підходить, питаємо іншу родину
proposal-list-declined = 👎 { $child }: { $date }, { $time } не підходить
proposal-end = ↩️ Відкликати питання
    .done = ↩️ Питання відкликано. Час лишається, як був.
proposal-today = 🔁 { $class }: відповіді про інший час розмови: { $count }
    .button = 🔁 Розмови { $class }
