# SPDX-License-Identifier: EUPL-1.2

### Скільки повідомлень на тиждень отримує родина.

budget-button = 📬 Повідомлень на тиждень
budget-title = 📬 Найбільше повідомлень для родини на тиждень, від усіх разом: { $count }
    .rest = Решта приходить разом в останній шкільний день. Термінові не рахуються.
budget-chosen = ✅ { $count }
budget-other = { $count }
