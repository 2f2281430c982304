# SPDX-License-Identifier: EUPL-1.2

### Drukowany list o rozmowie, w dwóch językach. Zwykły tekst.

invitation-title = { $child }: { $talk }
invitation-when = { $first } – { $last }. Rozmowa trwa { $minutes } min.
invitation-code = Proszę zeskanować obrazek aparatem w telefonie, wybrać język, a potem termin, który Państwu pasuje. Wybrać można do: { $date }.
invitation-chat = Proszę otworzyć czat ze szkołą w telefonie i kliknąć 🗣️. Tam można wybrać termin, do: { $date }.
invitation-phone = Można też zadzwonić do szkoły, razem wybierzemy termin: { $phone }
invitation-ask = Można też zapytać nauczyciela, razem wybierzemy termin.
invitation-together = W szkole, przez telefon lub online: znajdziemy sposób, który Państwu pasuje. Można przyjść z kimś.
