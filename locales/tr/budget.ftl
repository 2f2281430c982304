# SPDX-License-Identifier: EUPL-1.2

### Bir aileye haftada kaç mesaj gider.

budget-button = 📬 Haftada kaç mesaj
budget-title = { $count ->
    [one] 📬 Bir aileye haftada toplam en fazla { $count } mesaj gider, kim yazarsa yazsın.
   *[other] 📬 Bir aileye haftada toplam en fazla { $count } mesaj gider, kim yazarsa yazsın.
}
    .rest = Fazlası haftanın son okul günü, haftalık mesajlarla birlikte gelir. Acil mesajlar sayılmaz.
budget-chosen = ✅ { $count }
budget-other = { $count }
