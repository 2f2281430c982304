# SPDX-License-Identifier: EUPL-1.2

### Planowanie rozmów przez osoby, które kierują szkołą.

round-button = 🗣️ Rozmowy
round-title = 🗣️ <b>Rozmowy: { $school }</b>
    .none = 🗣️ { $school }: nie ma zaplanowanych rozmów.
round-new = ➕ Zaplanuj rozmowy
round-start = 🌱 Rozmowy na początku roku
    .talk = rozmowa na początku roku (startgesprek)
    .purpose = Państwo, dziecko i nauczyciel poznają się. Co idzie dobrze? Co Państwa martwi? Czego dziecko chce się w tym roku nauczyć? Czego oczekują Państwo od szkoły?
round-progress = 📈 Rozmowy o postępach
    .talk = rozmowa o postępach (voortgangsgesprek)
    .purpose = Jak dziecku idzie w szkole i w domu? Co idzie dobrze i co możemy zrobić razem?
round-report = 📄 Rozmowy o świadectwie
    .talk = rozmowa o świadectwie (rapportgesprek)
    .purpose = Razem obejrzymy świadectwo. Czego dziecko się nauczyło? Co będzie dalej?
round-ten-minutes = ⏱️ Rozmowy 10-minutowe
    .talk = rozmowa 10-minutowa (10-minutengesprek)
    .purpose = Krótka rozmowa: co słychać u dziecka? O czym chcą się Państwo dowiedzieć?
round-advice = 🎓 Rozmowy o następnej szkole
    .talk = rozmowa o następnej szkole (adviesgesprek)
    .purpose = Porozmawiamy o szkole, do której dziecko pójdzie po tej. Co będzie dla dziecka dobre? Co myślą o tym Państwo i dziecko?
round-goodbye = 👋 Rozmowy na pożegnanie
    .talk = rozmowa na pożegnanie (afscheidsgesprek)
    .purpose = Razem podsumujemy ten czas. Co było dobre? Co szkoła może robić lepiej? Co dziecko czeka dalej?
round-support = 🧩 Rozmowy o wsparciu
    .talk = rozmowa o wsparciu (ondersteuningsgesprek)
    .purpose = Czego dziecko potrzebuje w szkole i w domu? Pomyślą o tym razem Państwo i osoby, które pomagają dziecku.
round-intake = 🏡 Rozmowy z nową rodziną
    .talk = rozmowa zapoznawcza (kennismakingsgesprek)
    .purpose = Witamy! Chcemy poznać Państwa i dziecko. Co warto, żebyśmy wiedzieli? Co chcieliby Państwo wiedzieć o szkole?
round-own = 💬 { $title }
    .kind = ✏️ Własny tytuł
    .any = 💬 Rozmowy
    .titled = { $title }
    .talk = rozmowa
    .purpose = Porozmawiają Państwo z nauczycielem o dziecku.
    .typed = { $purpose }
    .ask = ✏️ Jak nazywają się te rozmowy? Rodzice przeczytają to tak, jak Państwo napiszą.
    .ask-purpose = 💡 Po co są te rozmowy? Jedno lub dwa zdania, tak jak przeczytają je rodzice.
round-dated = 📅 { $day }.{ $month } { $kind }
round-ask-kind = 🗣️ Jakie rozmowy chcą Państwo zaplanować? Są dla wszystkich grup, chyba że wybiorą Państwo niektóre.
round-again = 🔁 Tak jak wcześniej
    .ask = 🔁 Które rozmowy zaplanować jeszcze raz? Zobaczą je Państwo przed zaplanowaniem.
round-ask-class = { $kind }: w której grupie jest dziecko?
round-ask-children = Które dzieci z grupy { $class }? Proszę kliknąć jedno imię lub kilka.
round-other-class = 👥 Inna grupa
round-next = ➡️ Dalej
round-skip = ⏭️ Pomiń
round-others = 👥 Będą też: { $names }
    .ask = 👥 Kto jeszcze weźmie udział? Na przykład: intern begeleider, fizjoterapeuta.
round-agenda = 📋 O tym porozmawiamy:
    .line = • { $line }
    .ask = 📋 O czym będzie rozmowa? Krótkie linijki. Rodzina przeczyta je dwa dni wcześniej.
round-step = 🪜 Krok { $step } z 3
    .ask = 🪜 Który to krok?
    .button = 🪜 { $step } z 3
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
    .only = 👤 { $names }
    .classes = 👥 { $classes }
    .next = ➡️ Dla grup przyszłego roku szkolnego
    .wishes = 🙋 Rodziny zaznaczają, co im pasuje, od: { $date }, { $time }
    .divided = 🙋 … do: { $date }, { $time }. Potem rozdzielimy terminy, a pozostałe będzie można wybrać.
    .opens = 🔓 Rodziny wybierają termin od: { $date }, { $time }
    .at-once = 🔓 Rodziny mogą wybierać termin od razu
    .closes = 🔒 … do: { $date }, { $time }
round-not-sound = ⚠️ Te dni nie pasują. Proszę spojrzeć jeszcze raz.
round-length = ⏱️ Długość
    .ask = ⏱️ Jak długo trwa jedna rozmowa?
round-pause = ☕ Przerwa
    .ask = ☕ Ile czasu ma nauczyciel między dwiema rozmowami?
    .none = Bez przerwy
round-minutes = { $count } min
round-opens = 🔓 Od
    .ask = 🔓 Od którego dnia rodziny mogą wybierać termin? Nauczyciele podają swoje terminy wcześniej.
    .now = ⏩ Od razu
round-closes = 🔒 Do
    .ask = 🔒 Do którego dnia rodziny mogą wybierać termin?
round-classes = 👥 Grupy
    .ask = 👥 Dla których grup? Proszę kliknąć jedną lub kilka.
    .all = Wszystkie grupy
    .next = ➡️ Grupy przyszłego roku
    .this = ⬅️ Grupy tego roku
round-mode = 🙋 Najpierw życzenia
    .book = 🕐 Rodziny wybierają
round-wishes = 🙋 Życzenia do
    .ask = 🙋 Do którego dnia rodziny zaznaczają, co im pasuje? Tego wieczoru przydzielamy terminy.
    .short = ⚠️ Przed pierwszym dniem jest za mało czasu na życzenia.
round-times = 🕐 Terminy: { $class }
round-plan = ✅ Zaplanuj
    .done = ✅ Zaplanowane. Nauczycieli zapytamy, kiedy mają czas. Rodziny dostaną wiadomość, gdy będzie można wybierać.
round-count = 🕐 Terminy: { $times } · dzieci z terminem: { $children }
    .waiting = ⏳ Grupy, które na razie nie mają terminów: { $classes }
round-take-back = 🗑️ Wycofaj
    .sure = Wycofać „{ $kind }” (początek: { $first })? Terminy nauczycieli też znikną.
    .yes = 🗑️ Tak, wycofaj
    .done = 🗑️ Wycofane.
round-call-off = ⚠️ „{ $kind }” (początek: { $first }): { $count ->
        [one] { $count } rodzina ma termin
        [few] { $count } rodziny mają termin
        [many] { $count } rodzin ma termin
       *[other] { $count } rodziny ma termin
    }. Odwołać wszystko? Każda rodzina i każdy nauczyciel dostanie wiadomość.
    .yes = 🚫 Tak, odwołaj wszystko
    .done = 🚫 Odwołane. { $count ->
        [one] Rodzina i nauczyciele dostaną wiadomość.
        [few] { $count } rodziny i nauczyciele dostaną wiadomość.
        [many] { $count } rodzin i nauczyciele dostaną wiadomość.
       *[other] { $count } rodziny i nauczyciele dostaną wiadomość.
    }
round-off = ✋ Przepraszamy. Szkoła odwołała te rozmowy. { $child }, { $talk }, { $date }, { $time }: ta rozmowa się nie odbędzie. Nie trzeba nic robić.
    .none = ✋ Przepraszamy. Szkoła odwołała te rozmowy. { $child }, { $talk }: na razie się nie odbędzie. Nie trzeba nic robić.
    .teacher = ✋ „{ $kind }” (początek: { $first }): odwołane, dla grupy { $class } też. Rodziny dostaną wiadomość. Ten czas jest znowu do Państwa dyspozycji.
