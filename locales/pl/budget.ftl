# SPDX-License-Identifier: EUPL-1.2

### Ile wiadomości w tygodniu dostaje rodzina.

budget-button = 📬 Wiadomości w tygodniu
budget-title = 📬 Najwięcej wiadomości dla rodziny w tygodniu, od wszystkich razem: { $count }
    .rest = Pozostałe przychodzą razem w ostatni dzień szkolny. Pilne się nie liczą.
budget-chosen = ✅ { $count }
budget-other = { $count }
