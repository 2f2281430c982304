# SPDX-License-Identifier: EUPL-1.2

### Ile wiadomości na tydzień dostaje rodzina.

budget-button = 📬 Wiadomości na tydzień
budget-title = { $count ->
    [one] 📬 Rodzina dostaje najwyżej { $count } wiadomość na tydzień, od wszystkich razem.
    [few] 📬 Rodzina dostaje najwyżej { $count } wiadomości na tydzień, od wszystkich razem.
    [many] 📬 Rodzina dostaje najwyżej { $count } wiadomości na tydzień, od wszystkich razem.
   *[other] 📬 Rodzina dostaje najwyżej { $count } wiadomości na tydzień, od wszystkich razem.
}
    .rest = Pozostałe przychodzą razem, jako wiadomości tygodnia, w ostatni szkolny dzień tygodnia. Pilne się nie liczą.
budget-chosen = ✅ { $count }
budget-other = { $count }
