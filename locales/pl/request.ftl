# SPDX-License-Identifier: EUPL-1.2

### Rozmowy na prośbę: prosi o nie rodzic, dziecko przez rodzica albo nauczyciel.

request-menu = 💬 Chcę porozmawiać
request-ask = 💬 O którym dziecku chcą Państwo porozmawiać?
    .who = 💬 { $child }: kto chce porozmawiać z nauczycielem?
    .me = 👤 Ja
    .mine = 🧒 { $child }
    .whom = 💬 Grupa { $class }: z rodziną którego dziecka chcą Państwo porozmawiać?
request-about = 💬 { $child }: o co chodzi?
request-doing = 🌱 Jak dziecku idzie
request-learning = 📚 Nauka
request-friends = 👫 Koledzy i koleżanki
request-happiness = 🙂 Samopoczucie i zachowanie
request-home = 🏠 Sytuacja w domu
request-happened = ❗ Coś się stało
request-other = 💭 Coś innego
request-soon = 📅 Na kiedy?
    .week = 🔔 W tym tygodniu
    .weeks = 📅 W ciągu dwóch tygodni
    .any = 🌿 Bez pośpiechu
request-way = Jak chcą Państwo porozmawiać?
    .school = 🏫 W szkole
    .phone = 📞 Przez telefon
    .online = 💻 Online
request-words = ✍️ Czy chcą Państwo coś o tym napisać, w swoim języku? Przeczytają to tylko nauczyciele grupy { $class }, nie od razu. W razie niebezpieczeństwa proszę dzwonić pod 112.
    .skip = ➡️ Wyślij bez tekstu
request-sent = ✅ Wysłane. Gdy będą terminy, przyjdzie wiadomość.
request-already = 👀 Ta prośba jest już wysłana:
request-shown = 💬 <b>{ $child }</b>: { $about }
request-waits = ⏳ Nauczyciele grupy { $class } szukają terminu.
request-times-there = 🕐 Można wybrać termin.
request-booked = ✅ { $date }, { $time }
request-closed = Ta prośba jest zamknięta.
request-withdraw = 🚫 Wycofaj prośbę
    .done = 🚫 Prośba jest wycofana.
request-told = 💬 <b>{ $child }</b> · { $about } · { $name } chce z Państwem porozmawiać.
    .child = 💬 <b>{ $child }</b> · { $about } · { $child } chce z Państwem porozmawiać. Przyjdzie też: { $name }
    .teacher = 💬 <b>{ $child }</b> · { $about } · { $name } prosi rodzinę o rozmowę.
request-button = 💬 { $child }
    .open = ⏳ { $about }
    .booked = ✅ { $child }
request-today = { $count ->
    [one] 💬 Grupa { $class }: { $count } rodzina prosi o rozmowę
    [few] 💬 Grupa { $class }: { $count } rodziny proszą o rozmowę
    [many] 💬 Grupa { $class }: { $count } rodzin prosi o rozmowę
   *[other] 💬 Grupa { $class }: { $count } rodziny proszą o rozmowę
}
request-list = 💬 <b>Rozmowy na prośbę · grupa { $class }</b>
    .button = 💬 Rozmowa z rodziną
    .none = Nikt nie czeka.
    .new = ➕ Poproś rodzinę
request-propose = 🕐 Zaproponuj terminy
request-times = ✋ Prosili Państwo o rozmowę. Możliwe są te terminy.
    💬 <b>{ $child }</b>: { $about }
    Proszę kliknąć termin, który pasuje.
    .teacher = ✋ { $name } chce z Państwem porozmawiać.
        💬 <b>{ $child }</b>: { $about }
        Proszę kliknąć termin, który pasuje.
request-again = 🔁 Proszę o inne terminy
    .done = 🔁 Prosimy nauczycieli grupy { $class } o inne terminy. Przyjdzie wiadomość.
    .told = 🔁 Rodzina prosi o inne terminy.
request-chosen = ✅ <b>{ $child }</b>: rodzina wybrała termin: { $date }, { $time }.
request-ended = 💬 Przepraszamy, nie udało się znaleźć terminu rozmowy: { $child }. Prośba jest zamknięta. Czy chcą Państwo poprosić jeszcze raz albo zadzwonić?
    .teacher = 💬 Termin rozmowy nie został wybrany: { $child }. Prośba jest zamknięta. Można poprosić jeszcze raz albo zadzwonić do rodziny.
    .again = 💬 Poproś jeszcze raz
request-round = 💬 Rozmowa na prośbę
    .talk = rozmowa
    .purpose = Porozmawiają Państwo o tym, o co chodziło w prośbie.
request-data = 💬 Prośba o rozmowę: { $child }, { $about }
request-taken-back = 👋 { $child }: nauczyciel wycofał tę prośbę. Nie trzeba wybierać terminu.
