# SPDX-License-Identifier: EUPL-1.2

### Hepsi birlikte, haftada bir.

digest-title = { $count ->
    [one] 📰 <b>{ $school }</b> haftalık mesajlarınız: { $count } mesaj
   *[other] 📰 <b>{ $school }</b> haftalık mesajlarınız: { $count } mesaj
}
digest-on = 📰 Acil olmayan mesajlar haftada bir, hepsi birlikte gelir.
    .on-button = 📰 Haftada bir
    .off-button = 📨 Her mesaj hemen
digest-later = { $count ->
    [one] 📰 { $count } kişi haftalık mesajlarla okuyacak.
   *[other] 📰 { $count } kişi haftalık mesajlarla okuyacak.
}
digest-with = 📰 Haftalık mesajlarla
    .held = 📰 <b>{ $class }</b> için mesajınız haftalık mesajlarla gidecek: { $date }.
