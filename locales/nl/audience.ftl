# SPDX-License-Identifier: EUPL-1.2

audience-class = aan groep { $class }
audience-school = aan de hele school
audience-some = aan { $names }
audience-many = { $count ->
    [one] aan { $count } groep
   *[other] aan { $count } groepen
}
audience-level = groep { $level }
audience-button = 📣 Bericht aan meer groepen
audience-ask = 📣 Voor wie is het bericht? Kies één of meer groepen.
audience-all = De hele school
audience-off = ⬜ { $what }
audience-on = ✅ { $what }
audience-next = ➡️ Bericht schrijven
audience-unseen = 👀 Dit gaat alleen naar wie bij het vorige bericht niet op ‘Gezien’ heeft getikt. Zij merken dat niet.
audience-unseen-button = ✉️ Schrijf wie het niet zag
