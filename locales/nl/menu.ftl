# SPDX-License-Identifier: EUPL-1.2

### The menu: today's buttons.

menu-title = Hallo { $name }! Wat wilt u doen?
    .button = ☰ Menu

menu-help =
    Dit is de lijn tussen u en school. U leest en schrijft in uw eigen taal.
    Berichten van school komen hier vanzelf. U hoeft daar niets voor te doen.
    Dit is niet voor noodgevallen. Is er gevaar? Bel 112.

menu-post-to = ✉️ Bericht aan groep { $class }
menu-class = 👥 Groep { $class }
menu-join = 🙋 { $name }
menu-contact = 🙋 Aan wie vraag ik het?
menu-expectations = 🤝 School en u
menu-expectations-edit = 🤝 Kaart met verwachtingen
menu-school = 🏫 Alle groepen
menu-work = 🗓️ Mijn werkdagen
menu-add-child = ➕ Nog een kind
menu-share = 👵 Iemand uitnodigen
menu-settings = ⚙️ Instellingen
