# SPDX-License-Identifier: EUPL-1.2

### Na jakie zdjęcia dziecka zgadza się rodzic.

permission-ask =
    📷 <b>Zdjęcia: { $child }</b>

    Czy inni mogą zobaczyć to dziecko na zdjęciu? O każdym użyciu decydują Państwo osobno. Brak odpowiedzi znaczy: nie. Można to zmienić w każdej chwili w ⚙️.
    .again = 📷 Minął rok. Czy inni mogą zobaczyć to dziecko na zdjęciu: <b>{ $child }</b>? Proszę wybrać jeszcze raz. Można to zmienić w każdej chwili w ⚙️.
permission-two = Jeśli dwoje rodziców odpowie różnie, obowiązuje: nie.
permission-line = { $purpose }: <b>{ $answer }</b>
permission-yes = tak
permission-no = nie
permission-open = jeszcze bez odpowiedzi, czyli nie
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
permission-missing = 📷 Proszę spojrzeć na zdjęcie jeszcze raz. Prosimy, żeby nie było na nim tych dzieci: <b>{ $names }</b>
    .send = ✅ Nie ma ich na zdjęciu
permission-class = 📷 Zgody na zdjęcia
    .title = 📷 <b>Zdjęcia w grupie { $class }</b>
    .lacking = { $purpose }: prosimy bez { $names }
    .all = { $purpose }: wszystkie dzieci mogą być
permission-data = 📷 Zdjęcia, { $child }: { $purposes }
    .none = 📷 Zdjęcia, { $child }: nie
