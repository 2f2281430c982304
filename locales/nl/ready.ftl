# SPDX-License-Identifier: EUPL-1.2

### Ready-made messages of a class.

ready-bring-thing =
    ✋ Wilt u dit aan uw kind meegeven naar school? <b>{ $thing }</b>
    📅 { $date }
    .label = 🧺 Iets uit de lijst
ready-bring-gym =
    ✋ We hebben gym. Wilt u gymkleren en gymschoenen meegeven? 👕 👟
    📅 { $date }
    .label = 👕 Gymkleren
ready-bring-swimming =
    ✋ We gaan zwemmen. Wilt u zwemspullen en een handdoek meegeven? 🩱 🏊
    📅 { $date }
    .label = 🩱 Zwemspullen
ready-bring-fruit =
    ✋ Het is fruitdag. Wilt u fruit meegeven voor de pauze? 🍎 🍌
    📅 { $date }
    .label = 🍎 Fruit
ready-bring-lunch =
    ✋ Wilt u een lunchpakket en iets te drinken meegeven? 🥪 💧
    📅 { $date }
    .label = 🥪 Lunchpakket
ready-bring-toy =
    ✋ Speelgoeddag! Uw kind mag één stuk speelgoed van thuis meenemen: 🧸
    📅 { $date }
    .label = 🧸 Eigen speelgoed
ready-bring-material =
    ✋ We gaan iets maken. Heeft u dit thuis? Geef het dan mee: <b>{ $thing }</b>
    📅 Tot en met { $date }
    .label = ✂️ Spullen om te knutselen
ready-bring-spare =
    ✋ Wilt u een tas met extra kleren meegeven? Die blijft op school: 👚 🧦
    .label = 👚 Extra kleren

ready-dates-closed =
    👀 De school is dicht. Uw kind is vrij.
    📅 { $date }
    .label = 🚫 School dicht
ready-dates-study =
    👀 De juffen en meesters hebben een studiedag. Uw kind is vrij.
    📅 { $date }
    .label = 🧑‍🏫 Studiedag
ready-dates-early =
    👀 De school is die dag eerder uit. Haalt u uw kind dan op?
    📅 { $date }
    🕐 { $time }
    .label = 🕐 School eerder uit
ready-dates-trip =
    👀 We hebben een uitje met de groep. Waarheen: <b>{ $place }</b>
    📅 { $date }
    🕐 We vertrekken om { $time }
    .label = 🚌 Uitje
ready-dates-party =
    👀 Er is feest in de groep: <b>{ $thing }</b>
    📅 { $date }
    .label = 🎉 Feest
ready-dates-photographer =
    👀 De fotograaf komt op school. Allemaal lachen: 📷 😀
    📅 { $date }
    .label = 📷 Fotograaf
ready-dates-evening =
    👀 Ouderavond. U bent welkom, uw taal ook.
    📅 { $date }
    🕐 { $time }
    📍 { $place }
    .label = 👥 Ouderavond
ready-dates-report =
    👀 Uw kind neemt het rapport mee naar huis. Bekijk het samen en zeg waar u trots op bent: ⭐
    📅 { $date }
    .label = 📄 Rapport
ready-dates-visit =
    👀 Kom kijken in de klas! Uw kind laat zien wat we doen.
    📅 { $date }
    🕐 { $time }
    .label = 👋 Kijken in de klas
ready-dates-birthday =
    👀 We vieren een verjaardag in de groep: 🎂 <b>{ $name }</b>
    📅 { $date }
    .label = 🎂 Verjaardag
ready-dates-show =
    👀 De kinderen laten u iets zien: <b>{ $thing }</b>. U bent welkom.
    📅 { $date }
    🕐 { $time }
    .label = 🎭 Voorstelling

ready-requests-books =
    ✋ Wilt u thuis zoeken naar boeken van de bieb? Uw kind kan ze terugbrengen: 📚
    📅 Tot en met { $date }
    .label = 📚 Boeken terugbrengen
ready-requests-form =
    ✋ Uw kind heeft een formulier van school in de tas. Wilt u uw handtekening zetten en het weer meegeven? 📝
    📅 Tot en met { $date }
    .label = 📝 Formulier tekenen
ready-requests-lice =
    ✋ Wilt u vanavond kijken of uw kind luizen heeft? 🐜 Iedereen kan ze krijgen. Ziet u luizen? Zeg het tegen de juf of meester.
    .label = 🐜 Controle op luizen
ready-requests-money =
    ✋ Wilt u geld meegeven voor school? <b>€ { $amount }</b> Is dat lastig? Zeg het tegen de juf of meester. Die vertelt het niet verder.
    📅 Tot en met { $date }
    .label = 💶 Geld
ready-requests-helpers =
    ❓ Wie kan ons helpen? We zoeken ouders voor: <b>{ $thing }</b>. U hoeft geen Nederlands te spreken. Kunt u helpen? Zeg het tegen de juf of meester.
    📅 { $date }
    🕐 { $time }
    .label = 🙋 Wie kan helpen?
ready-requests-phone =
    ❓ Hebben wij het goede telefoonnummer van u? Is het veranderd? Zeg het tegen de juf of meester.
    .label = 📞 Telefoonnummer goed?

ready-week-theme =
    👀 Deze week praten we over: <b>{ $thing }</b>
    Vraag uw kind aan tafel: 1. Wat heb je gezien? 2. Wat was leuk? 3. Wat wil je nog weten?
    .label = 💡 Thema van deze week
ready-week-letter =
    👀 Nieuw deze week: <b>{ $letter }</b>. Zoek hem samen, op straat of thuis op een pak melk.
    .label = 🔤 Nieuwe letter
ready-week-sum =
    👀 Dit zijn onze nieuwe sommen: <b>{ $letter }</b>. Reken samen, bij het koken of in de winkel.
    .label = ➕ Nieuwe sommen
ready-week-topic =
    👀 We beginnen met iets nieuws: <b>{ $thing }</b>. Laat uw kind erover vertellen, in uw eigen taal.
    .label = 🔎 Nieuw onderwerp
ready-week-homework =
    ✋ Er is huiswerk: <b>{ $thing }</b>. Uw kind kan het alleen. Vraag of u het mag zien.
    📅 Voor { $date }
    .label = ✏️ Huiswerk
ready-week-test =
    👀 Er is een toets: <b>{ $thing }</b>. Goed slapen en goed ontbijten helpen het meest.
    📅 { $date }
    .label = 💯 Toets
ready-week-star =
    👀 De ster van de week: ⭐ <b>{ $name }</b>
    .label = ⭐ Ster van de week

ready-care-ill =
    👀 Dit gaat rond in de groep: <b>{ $thing }</b>. Heeft uw kind dit ook? Bel dan de school.
    .label = 🤒 Ziekte in de groep
ready-care-lost =
    👀 We hebben iets gevonden: <b>{ $thing }</b>. Is het van uw kind? Kom kijken op school.
    .label = 🧤 Gevonden
ready-care-cold =
    ✋ Het is koud en nat. We gaan naar buiten. Wilt u warme kleren meegeven? 🧥 🧤
    .label = ❄️ Koud of nat weer
ready-care-hot =
    ✋ Het is heel warm. Wilt u uw kind insmeren met zonnebrand? Geef ook een pet en water mee: 🌞 🧢 💧
    .label = ☀️ Warm weer
ready-care-late =
    👀 De bus komt later. We denken dat we terug zijn om <b>{ $time }</b>. Met iedereen gaat het goed.
    .label = 🚌 De bus komt later
ready-care-substitute =
    👀 De juf of meester is er niet. Iemand anders staat voor de groep: <b>{ $teacher }</b>
    .label = 🧑‍🏫 Vandaag iemand anders

ready-next-class =
    👀 Volgend schooljaar zit uw kind in groep <b>{ $group }</b>. Juf of meester: <b>{ $teacher }</b>
    .label = ➡️ Groep van volgend jaar

ready-thanks-help =
    👀 Dank u wel aan iedereen die hielp bij: <b>{ $thing }</b>. Het was mooi! ❤️
    .label = ❤️ Dank voor de hulp
ready-thanks-nice =
    👀 We hadden een mooie tijd: <b>{ $thing }</b>. Vraag uw kind ernaar!
    .label = 😊 Het was leuk
