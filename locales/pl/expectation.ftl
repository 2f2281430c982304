# SPDX-License-Identifier: EUPL-1.2

### The school's expectation card, of ready sentences. Each has a short form for a button.

expectation-title = 🤝 <b>{ $school } i rodzice</b>

expectation-we-do = <b>To robimy:</b>
expectation-we-ask = <b>O to prosimy (i dlaczego):</b>
expectation-we-cannot = <b>Tego nie możemy zrobić:</b>

expectation-tell-soon = ✔️ Szybko dajemy znać, gdy coś nie idzie dobrze.
    .short = Szybko dajemy znać
expectation-answer-in-two-days = ✔️ Odpowiadamy w ciągu dwóch dni roboczych.
    .short = Odpowiedź w dwa dni
expectation-start-talk = ✔️ Na początku roku szkolnego rozmawiamy z Państwem i z dzieckiem.
    .short = Rozmowa na początku roku
expectation-class-news = ✔️ Co dwa tygodnie piszemy, co słychać w grupie.
    .short = Wieści co dwa tygodnie
expectation-listen = ✔️ Słuchamy. To Państwo znają swoje dziecko najlepiej.
    .short = Słuchamy
expectation-tell-changes = 🙏 Prosimy powiedzieć, gdy coś zmienia się w domu. Wtedy lepiej rozumiemy dziecko.
    .short = Mówić o zmianach w domu
expectation-come-to-talk = 🙏 Prosimy przyjść na rozmowę. Można też porozmawiać przez telefon lub online. Razem wiemy więcej.
    .short = Przyjść na rozmowę
expectation-talk-at-home = 🙏 Prosimy rozmawiać z dzieckiem o szkole, w swoim języku. To pomaga w nauce.
    .short = Rozmawiać o szkole
expectation-be-on-time = 🙏 Prosimy przyprowadzać dziecko na czas. Wtedy wszyscy spokojnie zaczynają dzień.
    .short = Przychodzić na czas
expectation-not-during-lessons = ✋ W czasie lekcji nie możemy odpowiadać.
    .short = Nie w czasie lekcji
expectation-not-outside = ✋ Nie możemy rozwiązywać kłótni poza szkołą.
    .short = Nie poza szkołą
expectation-not-other-children = ✋ Nie możemy nic mówić o innych dzieciach.
    .short = Nie o innych dzieciach

expectation-clear = 👍 Jasne
expectation-discuss = 💬 Chcę o tym porozmawiać
expectation-thanks-clear = 👍 Dobrze.
expectation-thanks-discuss = 💬 Dobrze. Proszę powiedzieć o tym nauczycielowi na następnej rozmowie albo wcześniej. Nazwisko jest pod przyciskiem „Kogo zapytać?”.

expectation-edit = 🤝 <b>Karta oczekiwań.</b> Kliknięcie zdania dodaje je do karty albo usuwa. Najwyżej 4 w części „To robimy”, 3 w części „O to prosimy” i 2 w części „Tego nie możemy zrobić”.
expectation-full = Ta część jest pełna. Najpierw trzeba usunąć inne zdanie.
expectation-on = ✅ { $sentence }
expectation-off = ⬜ { $sentence }
