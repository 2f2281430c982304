# SPDX-License-Identifier: EUPL-1.2

### The school's web page: words around the chat.

page-title = Czat ze szkołą
page-write = Tu można pisać…
page-send = Wyślij
page-attach = Dodaj zdjęcie lub plik
page-record = Nagraj wiadomość głosową
    .stop = Zatrzymaj nagrywanie
    .cancel = Usuń nagranie
    .refused = Mikrofon jest zablokowany. Można to zmienić w przeglądarce.
page-listen = Posłuchaj
    .stop = Stop
page-unsent = Jeszcze nie wysłano
page-retry = Spróbuj ponownie
page-too-large = Ten plik jest za duży. Najwyżej 20 MB.
page-too-long = Ta wiadomość jest za długa. Proszę ją skrócić.
page-session-gone = Na tym urządzeniu czat jest już zamknięty. Proszę otworzyć swój link jeszcze raz albo zapytać nauczyciela.
page-link-gone = Ten link już nie działa. Nowy można dostać od nauczyciela.
page-too-many = To było bardzo szybko. Proszę chwilę poczekać.
page-offline = Brak połączenia. Próbuję dalej.
page-online = Znowu jest połączenie
page-push-offer = 🔔 Czy ten telefon ma dać znać, gdy szkoła napisze?
    .yes = Tak, proszę
    .later = Później
    .done = 🔔 Dobrze. Telefon da znać, gdy szkoła napisze.
    .title = Nowa wiadomość ze szkoły
    .body = Proszę kliknąć, aby przeczytać
    .iphone-1 = Proszę kliknąć na dole znak udostępniania
    .iphone-2 = Proszę wybrać „Do ekranu początkowego”
    .iphone-3 = Proszę otworzyć czat stamtąd i zgodzić się na powiadomienia
page-new-messages = Nowe wiadomości
page-photo = Zdjęcie
page-document = Plik
page-voice = Wiadomość głosowa
page-video = Film
page-copy = Kopiuj
    .done = Skopiowano
page-skip = Przejdź do wiadomości
page-me = Ja
page-remove = Usuń
page-close = Zamknij
page-menu = Menu
