# SPDX-License-Identifier: EUPL-1.2

knock-title = 🔔 Jak dać Państwu znać?
    .which = 🔔 Jak mamy dać Państwu znać, gdy szkoła napisze, a ta strona będzie zamknięta? Przyjdzie tylko „Nowa wiadomość ze szkoły”, nigdy jej treść.

knock-now = 🔕 Teraz: nie dajemy znać.
    .push = 📱 Teraz: powiadomienie na telefonie lub komputerze.

knock-push = 📱 Na tym telefonie
    .how = 📱 Dobrze. Strona zapyta: „Czy ten telefon ma dać znać, gdy szkoła napisze?” Proszę tam kliknąć „Tak, proszę”. Na iPhonie strona pokaże, jak to zrobić. Nie ma pytania? Wtedy proszę włączyć powiadomienia dla tej strony w ustawieniach telefonu.

knock-mail = ✉️ E-mailem
    .ask = ✉️ Proszę wpisać tutaj adres e-mail. Użyjemy go tylko po to, żeby dać znać.
    .wrong = ✉️ To nie wygląda na adres e-mail. Adres wygląda tak: amina@example.nl. Proszę wpisać go jeszcze raz.
    .line = ✉️ { $to } · tylko po to, żeby dać znać

knock-sms = 💬 SMS-em
    .ask = 💬 Proszę wpisać tutaj numer telefonu komórkowego. Użyjemy go tylko po to, żeby dać znać.
    .wrong = 💬 To nie wygląda na numer komórkowy. Numer wygląda tak: 06 12 34 56 78. Numer z innego kraju zaczyna się od +. Proszę wpisać go jeszcze raz.
    .line = 💬 { $to } · tylko po to, żeby dać znać

knock-none = 🔕 Proszę nie dawać znać
    .done = 🔕 Dobrze. Nie będziemy dawać znać. Nie przechowujemy Państwa adresu e-mail ani numeru. Wiadomości czekają na tej stronie.

knock-sure = Czy to się zgadza: <b>{ $to }</b>? Link, który tam wyślemy, otwiera Państwa stronę. Dlatego nikt inny nie powinien mieć tam dostępu.
    .yes = ✅ Tak, zgadza się
    .no = ✏️ Nie, wpiszę jeszcze raz

knock-kept = 🔔 Dobrze. Gdy szkoła napisze, a strona będzie zamknięta, damy znać tutaj: { $to }. Można to zawsze zmienić: Menu → Ustawienia.

knock-offer = 🔔 Szkoła napisała, gdy ta strona była zamknięta. Czy następnym razem dać Państwu znać? Przyjdzie tylko „Nowa wiadomość ze szkoły”.

knock-privacy = 🔔 Państwa adres e-mail lub numer służy tylko do tego, żeby dać znać. Usuwamy go, gdy wybiorą Państwo „Proszę nie dawać znać” albo „Zakończ i usuń dane”.
