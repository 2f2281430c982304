# SPDX-License-Identifier: EUPL-1.2

### Czy dziecko przychodzi też.

along = 🧒 Dziecko przychodzi razem z Państwem.
    .first = 🧒 Dziecko jest z Państwem przez pierwsze minuty.
    .no = 👤 Ta rozmowa jest bez dziecka.
along-button = 🧒 Dziecko: { $along }
along-ask = 🧒 Czy dzieci z grupy { $class } też przychodzą? Zwykle najmłodsze są przez pierwsze minuty, a dzieci od grupy 5 przez całą rozmowę. Rodziny widzą to przy swoim terminie.
    .yes = ✅ cała rozmowa
    .first = ⏱️ pierwsze minuty
    .no = 🚫 tym razem nie
    .usual = według wieku
