# SPDX-License-Identifier: EUPL-1.2

### Czy dziecko przychodzi też.

along = 🧒 Dziecko przychodzi razem z Państwem.
    .first = 🧒 Dziecko jest z Państwem przez pierwsze minuty.
    .no = 👤 Ta rozmowa jest bez dziecka.
along-button = 🧒 Dziecko: { $along }
along-ask = 🧒 Czy dzieci z grupy { $class } przychodzą też? Zwykle najmłodsze są przez pierwsze minuty, a od grupy 5 przez całą rozmowę. Rodziny czytają to przy swojej godzinie.
    .yes = ✅ cała rozmowa
    .first = ⏱️ pierwsze minuty
    .no = 🚫 tym razem nie
    .usual = według wieku
