# SPDX-License-Identifier: EUPL-1.2

### Planowanie rozmów przez osoby, które kierują szkołą.

round-button = 🗣️ Rozmowy
round-title = 🗣️ <b>Rozmowy: { $school }</b>
    .none = 🗣️ { $school }: nie ma zaplanowanych rozmów.
round-new = ➕ Zaplanuj rozmowy
round-start = 🌱 Rozmowy na początek roku
    .talk = rozmowa na początek roku (startgesprek)
    .purpose = Państwo, dziecko i nauczyciel poznają się. Co idzie dobrze? Co Państwa niepokoi? Czego dziecko chce się w tym roku nauczyć? Czego oczekują Państwo od szkoły?
round-progress = 📈 Rozmowy o postępach
    .talk = rozmowa o postępach (voortgangsgesprek)
    .purpose = Jak dziecku idzie w szkole i w domu? Co idzie dobrze i co możemy zrobić razem?
round-report = 📄 Rozmowy o świadectwie
    .talk = rozmowa o świadectwie (rapportgesprek)
    .purpose = Razem patrzymy na świadectwo. Czego dziecko się nauczyło? Co będzie dalej?
round-ten-minutes = ⏱️ Rozmowy 10-minutowe
    .talk = rozmowa 10-minutowa (10-minutengesprek)
    .purpose = Krótka rozmowa: jak się dziecku wiedzie? O czym chcą się Państwo dowiedzieć?
round-advice = 🎓 Rozmowy o dalszej szkole
    .talk = rozmowa o dalszej szkole (adviesgesprek)
    .purpose = Chodzi o szkołę po tej szkole. Co pasuje do dziecka? Co myślą Państwo i dziecko?
round-goodbye = 👋 Rozmowy na pożegnanie
    .talk = rozmowa na pożegnanie (afscheidsgesprek)
    .purpose = Razem patrzymy wstecz. Co było dobre? Co szkoła może robić lepiej? Jaka jest dalsza droga dziecka?
round-ask-kind = 🗣️ Jakie rozmowy chcą Państwo zaplanować? Są dla wszystkich grup.
round-ask-first = { $kind }: jaki jest <b>pierwszy</b> dzień?
round-ask-last = Pierwszy dzień: { $date }. A <b>ostatni</b>?
round-more = ➡️ Późniejsze dni
round-shown =
    <b>{ $kind }</b>
    📅 { $first } – { $last }
    ⏱️ { $minutes } min na rozmowę · { $count ->
        [one] { $count } grupa
        [few] { $count } grupy
        [many] { $count } grup
       *[other] { $count } grupy
    }
    .pause = ☕ { $minutes } min między rozmowami
    .opens = 🔓 Rodziny wybierają godzinę od: { $date }, { $time }
    .at-once = 🔓 Rodziny mogą wybierać godzinę od razu
    .closes = 🔒 … do: { $date }, { $time }
round-not-sound = ⚠️ Te dni nie pasują. Proszę spojrzeć jeszcze raz.
round-length = ⏱️ Długość
    .ask = ⏱️ Jak długo trwa jedna rozmowa?
round-pause = ☕ Przerwa
    .ask = ☕ Ile czasu ma nauczyciel między dwiema rozmowami?
    .none = Bez
round-minutes = { $count } min
round-opens = 🔓 Od
    .ask = 🔓 Od którego dnia rodziny mogą wybierać godzinę? Nauczyciele podają swoje godziny wcześniej.
    .now = ⏩ Od razu
round-closes = 🔒 Do
    .ask = 🔒 Do którego dnia rodziny mogą wybierać godzinę?
round-plan = ✅ Zaplanuj
    .done = ✅ Zaplanowane. Nauczyciele dostaną pytanie o swoje godziny. Rodziny dostaną wiadomość, gdy będzie można wybierać.
round-count = 🕐 Godziny: { $times } · wybrane: { $taken }
    .waiting = ⏳ Grupy, które na razie nie mają godzin: { $classes }
round-take-back = 🗑️ Wycofaj
    .sure = Wycofać „{ $kind }” od { $first }? Godziny nauczycieli też znikną.
    .yes = 🗑️ Tak, wycofaj
    .done = 🗑️ Wycofane.
    .not = { $count ->
        [one] { $count } rodzina ma wybraną godzinę. Nauczyciel najpierw ją odwoła, żeby rodzina o tym wiedziała.
        [few] { $count } rodziny mają wybrane godziny. Nauczyciele najpierw je odwołają, żeby rodziny o tym wiedziały.
        [many] { $count } rodzin ma wybrane godziny. Nauczyciele najpierw je odwołają, żeby rodziny o tym wiedziały.
       *[other] { $count } rodziny mają wybrane godziny. Nauczyciele najpierw je odwołają, żeby rodziny o tym wiedziały.
    }
