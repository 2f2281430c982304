# SPDX-License-Identifier: EUPL-1.2

### Kontakt, który powtarza się po rozmowie.

follow-new = 🔁 Następny kontakt
    .ask = 🔁 <b>{ $child }</b>: jak będą Państwo utrzymywać kontakt?
follow-quarter = 🏫 15 minut w szkole
follow-half-hour = 🏫 Pół godziny w szkole
follow-home-visit = 🏠 Wizyta w domu
follow-phone = 📞 Rozmowa przez telefon
follow-message = 💬 Wiadomość
follow-report = 📄 10 minut przy świadectwie
follow-shown =
    🔁 <b>{ $child }</b>: { $form }
    Co { $weeks ->
        [few] { $weeks } tygodnie
       *[other] { $weeks } tygodni
    }, następny raz około: { $date }
follow-every = 🔁 <b>{ $child }</b>: { $form }. Jak często?
    .weeks =
        🔁 Co { $weeks ->
            [few] { $weeks } tygodnie
           *[other] { $weeks } tygodni
        }
follow-stop = 🛑 Zakończ ten kontakt
    .sure = Zakończyć to? Druga strona się o tym dowie.
    .yes = 🛑 Tak, zakończ
follow-stopped = 🛑 To jest zakończone. Zawsze można porozmawiać.
follow-one = 🔁 { $child }
follow-told = 👀 Tak będą Państwo w kontakcie ze szkołą ({ $child }). Terminy wybierają Państwo sami.
follow-today =
    .times = 🔁 { $child }: zbliża się następny kontakt. Kiedy mają Państwo czas?
    .write = 🔁 { $child }: czas na wiadomość do rodziny.
    .stopped = 🔁 { $child }: rodzina zakończyła planowany kontakt.
