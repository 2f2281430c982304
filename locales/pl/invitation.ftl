# SPDX-License-Identifier: EUPL-1.2

### Drukowany list o rozmowie, w dwóch językach. Zwykły tekst.

invitation-title = { $child }: { $talk }
invitation-when = { $first } – { $last }. Rozmowa trwa { $minutes } min.
invitation-code = Proszę zeskanować obrazek aparatem w telefonie, wybrać język, a potem godzinę, która Państwu pasuje. Wybrać można do: { $date }.
invitation-chat = Proszę otworzyć czat ze szkołą w telefonie i nacisnąć 🗣️. Tam można wybrać godzinę, do: { $date }.
invitation-phone = Można też zadzwonić do szkoły, wybierzemy godzinę razem: { $phone }
invitation-ask = Można też zapytać nauczyciela, wybierzemy godzinę razem.
invitation-together = W szkole, przez telefon lub online: znajdziemy sposób, który Państwu pasuje. Można przyjść z kimś.
