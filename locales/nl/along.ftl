# SPDX-License-Identifier: EUPL-1.2

### Of het kind meekomt.

along = 🧒 Uw kind komt mee.
    .first = 🧒 Uw kind komt de eerste minuten mee.
    .no = 👤 Dit gesprek is zonder uw kind.
along-button = 🧒 Kind: { $along }
along-ask = 🧒 Komen de kinderen van groep { $class } mee? Meestal zijn de jongsten er de eerste minuten bij, en vanaf groep 5 het hele gesprek. Ouders lezen het bij hun tijd.
    .yes = ✅ het hele gesprek
    .first = ⏱️ eerste minuten
    .no = 🚫 deze keer niet
    .usual = naar leeftijd
