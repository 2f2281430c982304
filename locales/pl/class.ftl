# SPDX-License-Identifier: EUPL-1.2

### A class, as its staff and its class parents see it.

class-title = 👥 <b>Grupa { $class }</b>
class-reach = { $children ->
    [one] Wiadomości docierają do rodziców { $reached } z { $children } dziecka.
    [few] Wiadomości docierają do rodziców { $reached } z { $children } dzieci.
    [many] Wiadomości docierają do rodziców { $reached } z { $children } dzieci.
   *[other] Wiadomości docierają do rodziców { $reached } z { $children } dzieci.
}
class-school = 🏫 <b>{ $school }</b>

class-new-parents = { $count ->
    [one] 🆕 { $count } nowy rodzic
    [few] 🆕 { $count } nowych rodziców
    [many] 🆕 { $count } nowych rodziców
   *[other] 🆕 { $count } nowych rodziców
}
    .title = 🆕 Zapisy z ostatnich dwóch tygodni, grupa <b>{ $class }</b>. Aby sprawdzić lub cofnąć zapis, proszę kliknąć imię.
class-new-parent = { $name } ({ $child })
class-adult = <b>{ $name }</b>
    dziecko: <b>{ $child }</b>, zapis jako: { $relation }
class-confirm-parent = ✅ Potwierdź jako rodzica
class-undo-parent = 🚫 Cofnij ten zapis
    .sure = 🚫 Cofnąć zapis? Osoba: <b>{ $name }</b>, dziecko: <b>{ $child }</b>. Wiadomości o tym dziecku przestaną przychodzić, a ta osoba się o tym dowie.
    .yes = ✅ Cofnij zapis
    .told = ℹ️ Zapis w szkole { $school } już się skończył. Dziecko: <b>{ $child }</b>. Wiadomości o tym dziecku nie będą już przychodzić. Mają Państwo pytanie? Proszę porozmawiać z nauczycielem.
class-undone = 🚫 { $name } nie dostaje już wiadomości o dziecku: { $child }.

class-news = { $count ->
    [one] 🆕 { $count } nowy rodzic w grupie { $class }
    [few] 🆕 { $count } nowych rodziców w grupie { $class }
    [many] 🆕 { $count } nowych rodziców w grupie { $class }
   *[other] 🆕 { $count } nowych rodziców w grupie { $class }
}
    .joins = { $count ->
        [one] 🙋 { $count } osoba chce dołączyć do grupy { $class }
        [few] 🙋 { $count } osoby chcą dołączyć do grupy { $class }
        [many] 🙋 { $count } osób chce dołączyć do grupy { $class }
       *[other] 🙋 { $count } osób chce dołączyć do grupy { $class }
    }

class-missing = • { $child }: brak na ostatniej liście grupy

class-gate = 📱 Zapis na miejscu
class-poster = 🖼️ Plakat
class-parents-title = 🤝 Rodzice klasowi, grupa <b>{ $class }</b>. Aby zakończyć czyjąś rolę, proszę kliknąć imię.
class-parents-button = 🤝 Rodzice klasowi
class-parent-end = 🚫 { $name }
    .sure = Zakończyć rolę rodzica klasowego? Osoba: <b>{ $name }</b>, grupa <b>{ $class }</b>. Wyślę podziękowanie.
    .yes = ✅ Zakończ rolę
    .told = 🤝 Rola rodzica klasowego (klassenouder) w grupie <b>{ $class }</b> już się skończyła. Dziękujemy za wszystko, co zrobili Państwo dla grupy!
class-appoint = ➕ Nowy rodzic klasowy
    .who = Kto zostanie rodzicem klasowym w grupie <b>{ $class }</b>?
class-appointed = 🤝 Mają Państwo nową rolę: rodzic klasowy (klassenouder), grupa <b>{ $class }</b>. Dziękujemy! Można teraz pisać do całej grupy. Widać tylko liczbę dzieci, do których rodziców dociera wiadomość. Imion nie widać.

class-no-list = 📋 Zaczął się nowy rok szkolny, ale nie ma jeszcze nowej listy grup. Dzieci są nadal w zeszłorocznych grupach. Proszę wczytać nową listę.
