# SPDX-License-Identifier: EUPL-1.2

### Na jakie zdjęcia dziecka zgadza się rodzic.

permission-ask =
    📷 <b>Zdjęcia: { $child }</b>

    Czy inni mogą zobaczyć to dziecko na zdjęciu? O każdym miejscu decydują Państwo osobno. Brak odpowiedzi znaczy: nie. Można to zmienić w każdej chwili w ⚙️.
    .again = 📷 Minął rok. Czy inni mogą zobaczyć to dziecko na zdjęciu: <b>{ $child }</b>? Proszę wybrać jeszcze raz. Można to zmienić w każdej chwili w ⚙️.
permission-two = Jeśli dwoje rodziców odpowie różnie, to znaczy: nie.
permission-line = { $purpose }: <b>{ $answer }</b>
permission-yes = tak
permission-no = nie
permission-open = brak odpowiedzi, czyli nie
permission-class-chat = 💬 w wiadomościach do grupy
    .yes = 💬 ✅ Tak
    .no = 💬 🚫 Nie
permission-group-photo = 👥 na zdjęciu całej grupy
    .yes = 👥 ✅ Tak
    .no = 👥 🚫 Nie
permission-website = 🌐 na stronie szkoły i w biuletynie
    .yes = 🌐 ✅ Tak
    .no = 🌐 🚫 Nie
permission-photos = 📷 Zdjęcia mojego dziecka
    .which = 📷 Które dziecko?
permission-missing = 📷 Proszę jeszcze raz spojrzeć na zdjęcie lub film. Prosimy nie pokazywać: <b>{ $names }</b>
    .send = ✅ Nie widać ich, wyślij
permission-class = 📷 Zgody na zdjęcia
    .title = 📷 <b>Zdjęcia w grupie { $class }</b>
    .lacking = { $purpose }: prosimy nie pokazywać: { $names }
    .all = { $purpose }: można pokazać wszystkie dzieci
permission-data = 📷 Zdjęcia, { $child }: { $purposes }
    .none = 📷 Zdjęcia, { $child }: nie
