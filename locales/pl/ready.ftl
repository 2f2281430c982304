# SPDX-License-Identifier: EUPL-1.2

### Ready-made messages of a class.

ready-bring-thing =
    ✋ Proszę dać dziecku do szkoły: <b>{ $thing }</b>
    📅 { $date }
    .label = 🧺 Coś z listy
ready-bring-gym =
    ✋ Mamy WF. Proszę dać dziecku strój i buty na WF: 👕 👟
    📅 { $date }
    .label = 👕 Strój na WF
ready-bring-swimming =
    ✋ Idziemy na basen. Proszę dać dziecku strój kąpielowy i ręcznik: 🩱 🏊
    📅 { $date }
    .label = 🩱 Rzeczy na basen
ready-bring-fruit =
    ✋ Dzień owoców. Proszę dać dziecku owoce na przerwę: 🍎 🍌
    📅 { $date }
    .label = 🍎 Owoce
ready-bring-lunch =
    ✋ Proszę dać dziecku lunch do szkoły i coś do picia: 🥪 💧
    📅 { $date }
    .label = 🥪 Lunch do szkoły
ready-bring-toy =
    ✋ Dzień zabawek! Dziecko może przynieść z domu jedną zabawkę: 🧸
    📅 { $date }
    .label = 🧸 Własna zabawka
ready-bring-material =
    ✋ Robimy prace plastyczne. Mają to Państwo w domu? Proszę dać dziecku do szkoły: <b>{ $thing }</b>
    📅 Najpóźniej: { $date }
    .label = ✂️ Do prac plastycznych
ready-bring-spare =
    ✋ Proszę dać dziecku torbę z ubraniami na zmianę. Torba zostaje w szkole: 👚 🧦
    .label = 👚 Ubrania na zmianę

ready-dates-closed =
    👀 Szkoła jest zamknięta. Dzieci mają wolne.
    📅 { $date }
    .label = 🚫 Szkoła zamknięta
ready-dates-study =
    👀 Nauczyciele mają szkolenie (studiedag). Dzieci mają wolne.
    📅 { $date }
    .label = 🧑‍🏫 Szkolenie nauczycieli
ready-dates-early =
    👀 Tego dnia lekcje kończą się wcześniej. Proszę odebrać dziecko o tej godzinie.
    📅 { $date }
    🕐 { $time }
    .label = 🕐 Wcześniejszy koniec lekcji
ready-dates-trip =
    👀 Grupa wybiera się na wycieczkę. Dokąd: <b>{ $place }</b>
    📅 { $date }
    🕐 Wyruszamy o { $time }
    .label = 🚌 Wycieczka
ready-dates-party =
    👀 Świętujemy w grupie: <b>{ $thing }</b>
    📅 { $date }
    .label = 🎉 Święto w grupie
ready-dates-photographer =
    👀 Do szkoły przychodzi fotograf. Proszę o uśmiech: 📷 😀
    📅 { $date }
    .label = 📷 Fotograf
ready-dates-evening =
    👀 Zebranie dla rodziców. Serdecznie zapraszamy. Można też mówić w swoim języku.
    📅 { $date }
    🕐 { $time }
    📍 { $place }
    .label = 👥 Zebranie dla rodziców
ready-dates-report =
    👀 Dziecko przyniesie do domu świadectwo (rapport). Proszę obejrzeć je razem i powiedzieć dziecku, co Państwa cieszy: ⭐
    📅 { $date }
    .label = 📄 Świadectwo
ready-dates-visit =
    👀 Zapraszamy do grupy! Dziecko pokaże Państwu, co robimy.
    📅 { $date }
    🕐 { $time }
    .label = 👋 Wizyta w grupie
ready-dates-birthday =
    👀 Świętujemy w grupie urodziny: 🎂 <b>{ $name }</b>
    📅 { $date }
    .label = 🎂 Urodziny
ready-dates-show =
    👀 Dzieci coś Państwu pokażą: <b>{ $thing }</b>. Serdecznie zapraszamy.
    📅 { $date }
    🕐 { $time }
    .label = 🎭 Występ dzieci

ready-requests-books =
    ✋ Proszę poszukać w domu książek z biblioteki. Dziecko może je odnieść: 📚
    📅 Najpóźniej: { $date }
    .label = 📚 Zwrot książek
ready-requests-form =
    ✋ Dziecko ma w plecaku formularz ze szkoły. Proszę go podpisać i włożyć z powrotem do plecaka: 📝
    📅 Najpóźniej: { $date }
    .label = 📝 Formularz do podpisu
ready-requests-lice =
    ✋ Proszę dziś wieczorem sprawdzić, czy dziecko nie ma wszy: 🐜. To może się zdarzyć każdemu. Są wszy? Proszę dać znać nauczycielowi.
    .label = 🐜 Sprawdzanie, czy są wszy
ready-requests-money =
    ✋ Proszę dać dziecku pieniądze do szkoły: <b>{ $amount } €</b>. Jeśli to dla Państwa trudne, proszę powiedzieć nauczycielowi. To zostanie między nami.
    📅 Najpóźniej: { $date }
    .label = 💶 Pieniądze
ready-requests-helpers =
    ❓ Kto może nam pomóc? Szukamy rodziców do pomocy: <b>{ $thing }</b>. Nie trzeba mówić po niderlandzku. Proszę dać znać nauczycielowi.
    📅 { $date }
    🕐 { $time }
    .label = 🙋 Kto może pomóc?
ready-requests-phone =
    ❓ Czy mamy Państwa aktualny numer telefonu? Numer się zmienił? Proszę podać nowy nauczycielowi.
    .label = 📞 Aktualny numer telefonu?

ready-week-theme =
    👀 Temat tego tygodnia: <b>{ $thing }</b>
    Pytania do dziecka przy stole: 1. Co widzieliście? 2. Co było fajne? 3. Czego jeszcze chcesz się dowiedzieć?
    .label = 💡 Temat tygodnia
ready-week-letter =
    👀 Nowa litera w tym tygodniu: <b>{ $letter }</b>. Proszę poszukać jej razem z dzieckiem, na ulicy albo na opakowaniach w domu.
    .label = 🔤 Nowa litera
ready-week-sum =
    👀 Nowe działania matematyczne: <b>{ $letter }</b>. Proszę liczyć razem z dzieckiem, przy gotowaniu albo na zakupach.
    .label = ➕ Nowe działania
ready-week-topic =
    👀 Zaczynamy coś nowego: <b>{ $thing }</b>. Niech dziecko opowie o tym w domu, w Państwa języku.
    .label = 🔎 Nowy temat
ready-week-homework =
    ✋ Jest praca domowa: <b>{ $thing }</b>. Dziecko poradzi sobie samo. Niech potem Państwu ją pokaże.
    📅 Na kiedy: { $date }
    .label = ✏️ Praca domowa
ready-week-test =
    👀 Będzie sprawdzian: <b>{ $thing }</b>. Najbardziej pomagają dobry sen i dobre śniadanie.
    📅 { $date }
    .label = 💯 Sprawdzian
ready-week-star =
    👀 Gwiazda tygodnia: ⭐ <b>{ $name }</b>
    .label = ⭐ Gwiazda tygodnia

ready-care-ill =
    👀 W grupie krąży teraz: <b>{ $thing }</b>. Państwa dziecko też to ma? Proszę zadzwonić do szkoły.
    .label = 🤒 Choroba w grupie
ready-care-lost =
    👀 Znaleźliśmy coś: <b>{ $thing }</b>. Czy to należy do Państwa? Proszę zajrzeć do szkoły.
    .label = 🧤 Znaleziona rzecz
ready-care-cold =
    ✋ Jest zimno i mokro. Proszę ciepło ubrać dziecko, wychodzimy na dwór: 🧥 🧤
    .label = ❄️ Zimno lub mokro
ready-care-hot =
    ✋ Jest bardzo gorąco. Proszę posmarować dziecko kremem z filtrem oraz dać mu czapkę i wodę: 🌞 🧢 💧
    .label = ☀️ Upał
ready-care-late =
    👀 Autobus się spóźnia. Wrócimy prawdopodobnie o <b>{ $time }</b>. Wszystko u nas w porządku.
    .label = 🚌 Autobus się spóźnia
ready-care-substitute =
    👀 W grupie jest zastępstwo. Dziećmi zajmuje się: <b>{ $teacher }</b>
    .label = 🧑‍🏫 Dziś zastępstwo

ready-next-class =
    👀 Grupa dziecka w przyszłym roku szkolnym: <b>{ $group }</b>. Uczyć będzie: <b>{ $teacher }</b>
    .label = ➡️ Grupa w przyszłym roku

ready-thanks-help =
    👀 Dziękujemy wszystkim za pomoc: <b>{ $thing }</b>. Było pięknie: ❤️
    .label = ❤️ Podziękowanie za pomoc
ready-thanks-nice =
    👀 Bardzo nam się podobało: <b>{ $thing }</b>. Proszę zapytać dziecko, jak było!
    .label = 😊 Było miło
