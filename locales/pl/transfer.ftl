# SPDX-License-Identifier: EUPL-1.2

### Dziecko zmienia grupę albo odchodzi ze szkoły, a są przed nim rozmowy.

transfer-told = ➡️ { $child } jest teraz w grupie { $class }.
transfer-met = 👤 Rozmowę prowadzi: { $name } (grupa { $class })
    .class = 👤 Rozmowę prowadzą nauczyciele grupy { $class }.
transfer-button = 🔁 Termin z grupą { $class }
transfer-stays = Państwa rozmowa zostaje bez zmian: { $talk }, { $date }, { $time }
transfer-ended = 🗣️ { $talk }: nie trzeba już wybierać terminu.
transfer-wishes = 📅 To, co Państwu pasuje, liczy się teraz dla terminów grupy { $class }. Proszę zobaczyć, czy tam też pasuje.
transfer-waits = 🕗 Czekają Państwo teraz na termin z grupą { $class }. Czas czekania się liczy.
transfer-request = { $about }: Państwa prośbę mają teraz nauczyciele grupy { $class } i szukają terminów. Własnych słów im nie przekazujemy.
    .over = { $about }: nie trzeba już wybierać terminu.
    .staff = ➡️ { $child } jest teraz w innej grupie. Prośba o rozmowę jest zamknięta: { $about }
transfer-staff = ➡️ <b>{ $class }</b>: zmiana grupy, a rozmowa przed nami
    .left = <b>{ $child }</b> jest teraz w grupie { $class }. Rozmowa zostaje u Państwa, chyba że rodzina wybierze tam termin: { $talk }, { $date }, { $time }
    .came = <b>{ $child }</b> jest teraz w Państwa grupie. Rozmowa jest z grupą { $class }, chyba że rodzina wybierze termin u Państwa: { $talk }, { $date }, { $time }
transfer-elsewhere = ➡️ { $child }: rozmowa z grupą { $class }, { $date }, { $time }
transfer-cancelled = 🚫 Rozmowa odwołana: { $child }.
transfer-gone = ✋ { $child }, { $talk }, { $date }, { $time }: ta rozmowa się nie odbędzie. Na liście szkoły nie ma już takiego imienia: { $child }. Jeśli to pomyłka, proszę zadzwonić do szkoły.
