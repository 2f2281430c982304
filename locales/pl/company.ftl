# SPDX-License-Identifier: EUPL-1.2

### Kto przychodzi z rodziną na rozmowę.

company-title = 👥 Ktoś przyjdzie ze mną
    .change = 👥 Kto przyjdzie ze mną
    .noted = 👥 Dobrze, zapisane. Z Państwem przyjdzie: { $who }. Nauczyciel to widzi.
    .who = Czy chcą Państwo powiedzieć, kto to jest? To nie jest konieczne.
    .shown = 👥 Z Państwem: { $who }
    .comes = 👥 Przyjdzie też: { $who }
    .nobody = 🙂 Jednak nikt
    .nobody-done = 🙂 Dobrze, nikt więcej nie przyjdzie.
company-parent = drugi rodzic
    .button = 🧑‍🤝‍🧑 Drugi rodzic
company-family = ktoś z rodziny
    .button = 👪 Ktoś z rodziny
company-buddy = ktoś znajomy
    .button = 🤝 Ktoś znajomy
company-interpreter = własny tłumacz
    .button = 💬 Mój tłumacz
company-other = ktoś
    .button = 👤 Ktoś inny
