# SPDX-License-Identifier: EUPL-1.2

### Side by side at the gate.

gate-who = 📱 Zapis na miejscu. O które dziecko z grupy <b>{ $class }</b> chodzi?
gate-adults = 📱 <b>{ $child }</b>. Kto stoi obok?
gate-new = ➕ Nowy rodzic
gate-return = 🔁 { $name }, zgubiony telefon
gate-code = 📱 Dziecko: <b>{ $child }</b>. Rodzic skanuje ten obrazek albo wpisuje kod. Kod jest ważny do godziny { $time } i działa jeden raz.
gate-return-code = 📱 <b>{ $name }</b> skanuje ten obrazek nowym telefonem albo wpisuje kod. Kod jest ważny do godziny { $time } i działa jeden raz. Stary telefon nic już potem nie pokaże.
