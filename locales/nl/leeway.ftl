# SPDX-License-Identifier: EUPL-1.2

### Wat een leerkracht aan ouders overlaat: een langer gesprek, of bellen in plaats van komen.

leeway-button = ⚙️ Wat ouders mogen kiezen
leeway-title = ⚙️ <b>{ $kind } · groep { $class }</b>: wat mogen ouders kiezen? Tik om het te veranderen.
leeway-on = ✅ { $what }
leeway-off = ⬜ { $what }
leeway-longer-name = een gesprek dat twee keer zo lang is
leeway-phone = 📞 Liever bellen
    .name = bellen, niet komen
    .done = 📞 Goed: school belt u op deze tijd, op het nummer dat school heeft. Heeft u een nieuw nummer? Geef het door aan school.
leeway-online = 💻 Liever online
    .name = online, niet komen
    .done = 💻 Goed: u praat online op deze tijd, met de link hieronder.
leeway-room = 🏫 Toch naar school
    .done = 🏫 Goed: u komt naar school.
leeway-not = Dat kan niet op deze tijd.
