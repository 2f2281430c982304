# SPDX-License-Identifier: EUPL-1.2

### Wszystko razem, raz w tygodniu.

digest-title = { $count ->
    [one] 📰 Wiadomości tygodnia, <b>{ $school }</b>: { $count } wiadomość
    [few] 📰 Wiadomości tygodnia, <b>{ $school }</b>: { $count } wiadomości
    [many] 📰 Wiadomości tygodnia, <b>{ $school }</b>: { $count } wiadomości
   *[other] 📰 Wiadomości tygodnia, <b>{ $school }</b>: { $count } wiadomości
}
digest-on = 📰 To, co niepilne, przychodzi razem, raz w tygodniu.
    .on-button = 📰 Raz w tygodniu
    .off-button = 📨 Każda wiadomość od razu
digest-later = { $count ->
    [one] 📰 { $count } osoba przeczyta to razem z wiadomościami tygodnia.
    [few] 📰 { $count } osoby przeczytają to razem z wiadomościami tygodnia.
    [many] 📰 { $count } osób przeczyta to razem z wiadomościami tygodnia.
   *[other] 📰 { $count } osoby przeczyta to razem z wiadomościami tygodnia.
}
digest-with = 📰 Z wiadomościami tygodnia
    .held = 📰 Wiadomość <b>{ $to }</b> zostanie wysłana razem z wiadomościami tygodnia: { $date }.
