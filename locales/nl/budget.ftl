# SPDX-License-Identifier: EUPL-1.2

### Hoeveel berichten een gezin per week krijgt.

budget-button = 📬 Berichten per week
budget-title = { $count ->
    [one] 📬 Een gezin krijgt maximaal { $count } bericht per week, van iedereen samen.
   *[other] 📬 Een gezin krijgt maximaal { $count } berichten per week, van iedereen samen.
}
    .rest = De rest komt op de laatste schooldag van de week, samen in één weekpost. Dringende berichten tellen niet mee.
budget-chosen = ✅ { $count }
budget-other = { $count }
