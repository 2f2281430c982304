# SPDX-License-Identifier: EUPL-1.2

### Bir aileye haftada kaç mesaj gider.

budget-button = 📬 Haftalık mesaj sayısı
budget-title = { $count ->
    [one] 📬 Bir aileye, herkesten toplam, haftada en fazla { $count } mesaj gider.
   *[other] 📬 Bir aileye, herkesten toplam, haftada en fazla { $count } mesaj gider.
}
    .rest = Fazlası son okul günü, hepsi birlikte gelir. Acil mesajlar sayılmaz.
budget-chosen = ✅ { $count }
budget-other = { $count }
