# SPDX-License-Identifier: EUPL-1.2

### Sign-up: the first minutes of a parent with the school's line.

signup-language = 👋 🌍 W jakim języku chcą Państwo czytać?
    .other = Nie ma mojego języka

signup-wish = Jaki to język? Proszę wpisać jego nazwę. Zapamiętam tę prośbę. Do tego czasu piszę prostym językiem niderlandzkim, z obrazkami.

signup-code =
    📄 Szkoła dała Państwu list. Jest na nim kod.
    Proszę wpisać go tutaj. Małe czy duże litery, ze spacjami czy bez: wszystko działa.

signup-code-second = 📄 Proszę wpisać kod z listu lub z zaproszenia.

signup-code-typo = Prawie dobrze. Jeden znak się nie zgadza. Proszę jeszcze raz spojrzeć na list.

signup-code-unknown = To nie jest kod. Kod wygląda tak: AB12C-3DE4F-G. Jest w liście od szkoły.

signup-code-wrong = Nie znam tego kodu. Proszę jeszcze raz spojrzeć na list albo poprosić nauczyciela o nowy.

signup-code-over = Ten kod już nie działa. Nowy można dostać od nauczyciela.

signup-code-wait = Kod kilka razy nie pasował. Można spróbować znowu o godzinie { $time }. Można też poprosić nauczyciela o pomoc.

signup-not-my-child = W takim razie to nie ten list. Proszę powiedzieć o tym nauczycielowi. Mają Państwo inny kod? Proszę wpisać go tutaj.

signup-not-me = W takim razie ten kod jest dla innej osoby z zespołu. Mają Państwo inny kod? Proszę wpisać go tutaj.

signup-welcome = 👋 Witamy! To jest czat ze szkołą <b>{ $school }</b>.

signup-child = 👧 Chodzi o dziecko: <b>{ $child }</b>, grupa <b>{ $class }</b>. Czy opiekują się Państwo tym dzieckiem?
    .yes = ✅ Tak
    .no = ❌ Nie

signup-child-no-class = 👧 Chodzi o dziecko: <b>{ $child }</b>. Czy opiekują się Państwo tym dzieckiem?

signup-child-name = Jak ma na imię Państwa dziecko z grupy <b>{ $class }</b>? Proszę wpisać tutaj.

signup-relation = Dziecko: <b>{ $child }</b>. Kto się zapisuje?
    .mother = 👩 Mama
    .father = 👨 Tata
    .step-parent = Partner lub partnerka rodzica
    .foster-parent = Rodzic zastępczy
    .legal-guardian = Opiekun prawny
    .grandparent = 👵 Babcia lub dziadek
    .other = Ktoś inny

signup-together = { $name } zaprasza do czatu. Czy na rozmowy w szkole przychodzą Państwo razem?
    .yes = 👥 Tak, razem
    .no = Nie, osobno

signup-name = ✏️ Proszę podać imię i nazwisko. Zobaczy je nauczyciel. Można wpisać albo kliknąć.

signup-staff = 🏫 <b>{ $name }</b>, osoba z zespołu tej szkoły. Czy to się zgadza?
    .yes = ✅ Tak
    .no = ❌ Nie

signup-staff-done = ✅ Gotowe! Zapis: zespół szkoły <b>{ $school }</b>. Oto menu:

signup-done = ✅ Gotowe! Od teraz przychodzą tu wiadomości o dziecku: <b>{ $child }</b>.
    .what = 📨 Co przychodzi: wieści z grupy i wiadomości ze szkoły, w Państwa języku. Między { $from } a { $until } jest cisza.
    .who = 👩‍🏫 Nauczyciel i dyrekcja widzą ten zapis. Inni rodzice go nie widzą.
    .else = 👵 Kto jeszcze opiekuje się dzieckiem ({ $child })? Można zaprosić tę osobę przyciskiem poniżej.

signup-done-involved = ✅ Gotowe! Od teraz przychodzą tu wieści z grupy. Dziecko: <b>{ $child }</b>. O innych sprawach dziecka piszemy do rodziców.

signup-waits = ⏳ Dziękuję. Dziecko: <b>{ $child }</b>. Najpierw nauczyciel potwierdzi ten zapis. Potem dam znać.

signup-already = ✅ Wiadomości już tu przychodzą. Dziecko: <b>{ $child }</b>.

signup-paper = 📄 Dobrze. Ważne sprawy przyjdą na papierze. A może jednak czat? Wystarczy znowu otworzyć link z listu.

signup-back = 👋 Witamy ponownie, { $name }! Wszystko znowu tu jest.

signup-other-person = Ten kod jest dla innej osoby. Ten czat należy już do Państwa.
