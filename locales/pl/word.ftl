# SPDX-License-Identifier: EUPL-1.2

### The school's own words for ready-made messages.

word-title = 📚 <b>Nasze słowa</b>. Słowa tej szkoły do gotowych wiadomości. Aby zobaczyć słowo, proszę je kliknąć.
word-none = 📚 Nie ma tu jeszcze własnych słów. Można dodać słowa Państwa szkoły: miejsce, święto, projekt.
word-button = 📚 Nasze słowa
word-new = ➕ Dodaj słowo
word-more = ➡️ Więcej słów
word-before = ⬅️ Poprzednie słowa
word-ask = ✏️ Jakie słowo? Proszę wpisać obrazek i słowo po niderlandzku, na przykład: 🏡 speelhuis
word-picture = 🖼️ Jaki obrazek pasuje do słowa „{ $word }”? Proszę wybrać albo wpisać inny.
word-bad = { $most ->
    [one] Słowo może mieć najwyżej { $most } znak. Proszę wpisać krótsze.
    [few] Słowo może mieć najwyżej { $most } znaki. Proszę wpisać krótsze.
    [many] Słowo może mieć najwyżej { $most } znaków. Proszę wpisać krótsze.
   *[other] Słowo może mieć najwyżej { $most } znaku. Proszę wpisać krótsze.
}
word-there = 📚 To słowo już jest na Państwa liście:
word-full = 📚 Lista jest pełna. Najwięcej słów: { $most }. Proszę najpierw usunąć jedno.
word-version = 🌍 Jak brzmi { $word } w tym języku: { $language }? Proszę wpisać albo pominąć.
    .now = Teraz: { $word }
    .skip = ⏭️ Pomiń
    .done = ✅ Gotowe
word-saved = ✅ Zapisane.
word-one = 📚 <b>{ $word }</b>
    .line = { $language }: { $word }
word-missing = ⚠️ { $word } – bez tłumaczenia: { $languages }. Tam słowo będzie po niderlandzku.
word-change = ✏️ Zmień
word-remove = 🗑️ Usuń
word-sure = Usunąć { $word } z listy? W wysłanych wiadomościach słowo zostanie.
    .yes = 🗑️ Tak, usuń
word-found = 📚 { $word }
word-add = 📚 Dodaj do naszych słów
