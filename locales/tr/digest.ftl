# SPDX-License-Identifier: EUPL-1.2

### Hepsi birlikte, haftada bir.

digest-title = { $count ->
    [one] 📰 <b>{ $school }</b> · Haftalık mesajlarınız: { $count }
   *[other] 📰 <b>{ $school }</b> · Haftalık mesajlarınız: { $count }
}
digest-on = 📰 Acil olmayan mesajlar haftada bir, hepsi birlikte gelir.
    .on-button = 📰 Haftada bir gelsin
    .off-button = 📨 Her mesaj hemen gelsin
digest-later = { $count ->
    [one] 📰 { $count } kişi bunu haftalık mesajlarla okuyacak.
   *[other] 📰 { $count } kişi bunu haftalık mesajlarla okuyacak.
}
digest-with = 📰 Haftalık mesajlarla
    .held = 📰 <b>{ $to }</b> mesajınız haftalık mesajlarla gidecek: { $date }.
