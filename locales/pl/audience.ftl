# SPDX-License-Identifier: EUPL-1.2

audience-class = do grupy { $class }
audience-school = do całej szkoły
audience-some = do grup: { $names }
audience-many = { $count ->
    [one] do { $count } grupy
    [few] do { $count } grup
    [many] do { $count } grup
   *[other] do { $count } grup
}
audience-level = groep { $level }
audience-button = 📣 Wiadomość do wielu grup
audience-ask = 📣 Do kogo jest ta wiadomość? Proszę wybrać jedną lub więcej grup.
audience-all = Cała szkoła
audience-off = ⬜ { $what }
audience-on = ✅ { $what }
audience-next = ➡️ Napisz wiadomość
audience-unseen = 👀 Dostaną ją tylko te osoby, które pod poprzednią wiadomością nie kliknęły „Przeczytane”. One o tym nie wiedzą.
audience-unseen-button = ✉️ Do tych, co nie widzieli
