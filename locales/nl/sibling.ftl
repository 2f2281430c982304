# SPDX-License-Identifier: EUPL-1.2

### Tijden voor meer kinderen van een gezin, na elkaar.

sibling-ask-day = 👧👦 <b>{ $names }</b>: gesprekken na elkaar, dan komt u één keer. Welke dag past u?
    .alone = 👤 Elk apart
sibling-ask-time = 👧👦 { $names }, <b>{ $date }</b>: welke tijden passen u?
sibling-where = { $child }: { $venue }
sibling-one = { $time } { $child }
sibling-line = 🕐 { $names }
sibling-pair = 🕐 { $name } · { $child }
    .more = 🕐 { $name } · { $child } …
sibling-booked = ✅ Gelukt, alle tijden zijn voor u.
sibling-taken = Iemand koos een van deze tijden net voor u. Er is nu niets vastgelegd. Dichtbij zijn vrij op { $date }:
    .days = Iemand koos een van deze tijden net voor u. Er is nu niets vastgelegd.
    .alone = Iemand koos een van deze tijden net voor u. Er is nu niets vastgelegd. Tijden na elkaar zijn er niet meer. Kies voor één kind tegelijk.
