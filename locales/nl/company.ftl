# SPDX-License-Identifier: EUPL-1.2

### Wie er meekomt naar een gesprek.

company-title = 👥 Ik neem iemand mee
    .change = 👥 Wie er meekomt
    .noted = 👥 Goed, we noteren: { $who } komt mee. De juf of meester ziet dat.
    .who = Wilt u zeggen wie het is? Het mag, het hoeft niet.
    .shown = 👥 Komt met u mee: { $who }
    .comes = 👥 Komt mee: { $who }
    .nobody = 🙂 Toch niemand
    .nobody-done = 🙂 Goed, er komt niemand mee.
company-parent = de andere ouder
    .button = 🧑‍🤝‍🧑 De andere ouder
company-family = familie
    .button = 👪 Familie
company-buddy = een vriend of vriendin
    .button = 🤝 Een vriend(in)
company-interpreter = een eigen tolk
    .button = 💬 Mijn tolk
company-other = iemand
    .button = 👤 Iemand anders
