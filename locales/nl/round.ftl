# SPDX-License-Identifier: EUPL-1.2

### Gesprekken plannen, voor wie de school leidt.

round-button = 🗣️ Gesprekken
round-title = 🗣️ <b>Gesprekken op { $school }</b>
    .none = 🗣️ Er zijn geen gesprekken gepland op { $school }.
round-new = ➕ Gesprekken plannen
round-start = 🌱 Startgesprekken
    .talk = startgesprek
    .purpose = U, uw kind en de leerkracht leren elkaar kennen. Wat gaat goed? Waar maakt u zich zorgen over? Wat wil uw kind dit jaar leren? Wat verwacht u van school?
round-progress = 📈 Voortgangsgesprekken
    .talk = voortgangsgesprek
    .purpose = Hoe gaat het met uw kind, op school en thuis? Wat gaat goed? Wat kunnen we samen doen?
round-report = 📄 Rapportgesprekken
    .talk = rapportgesprek
    .purpose = U bekijkt samen het rapport. Wat heeft uw kind geleerd? Wat komt er nu?
round-ten-minutes = ⏱️ 10-minutengesprekken
    .talk = 10-minutengesprek
    .purpose = Een kort gesprek: hoe gaat het met uw kind? Wat wilt u weten?
round-advice = 🎓 Adviesgesprekken
    .talk = adviesgesprek
    .purpose = Het gaat over de school na deze school. Wat past bij uw kind? Wat vinden u en uw kind?
round-goodbye = 👋 Afscheidsgesprekken
    .talk = afscheidsgesprek
    .purpose = U kijkt samen terug. Wat was goed? Wat kan school beter doen? Hoe gaat uw kind verder?
round-ask-kind = 🗣️ Welke gesprekken wilt u plannen? Ze zijn voor alle groepen.
round-ask-first = { $kind }: wat is de <b>eerste</b> dag?
round-ask-last = Eerste dag: { $date }. Wat is de <b>laatste</b> dag?
round-more = ➡️ Latere dagen
round-shown =
    <b>{ $kind }</b>
    📅 { $first } – { $last }
    ⏱️ { $minutes } minuten per gesprek · { $count ->
        [one] { $count } groep
       *[other] { $count } groepen
    }
    .pause = ☕ { $minutes } minuten tussen twee gesprekken
    .opens = 🔓 Ouders kiezen een tijd vanaf: { $date }, { $time }
    .at-once = 🔓 Ouders kunnen meteen een tijd kiezen
    .closes = 🔒 … tot: { $date }, { $time }
round-not-sound = ⚠️ Deze dagen passen niet. Kijk het nog een keer na.
round-length = ⏱️ Lengte
    .ask = ⏱️ Hoelang duurt één gesprek?
round-pause = ☕ Ertussen
    .ask = ☕ Hoeveel tijd heeft een leerkracht tussen twee gesprekken?
    .none = Geen
round-minutes = { $count } min
round-opens = 🔓 Vanaf
    .ask = 🔓 Vanaf welke dag kunnen ouders een tijd kiezen? Leerkrachten geven daarvóór hun tijden.
    .now = ⏩ Meteen
round-closes = 🔒 Tot
    .ask = 🔒 Tot welke dag kunnen ouders een tijd kiezen?
round-plan = ✅ Plannen
    .done = ✅ Gepland. De leerkrachten krijgen de vraag wanneer zij tijd hebben. Ouders krijgen een bericht als zij kunnen kiezen.
round-count = 🕐 Tijden: { $times } · gekozen: { $taken }
    .waiting = ⏳ Groepen waar tot nu toe geen tijden zijn: { $classes }
round-take-back = 🗑️ Intrekken
    .sure = ‘{ $kind }’ vanaf { $first } intrekken? De tijden van de leerkrachten verdwijnen ook.
    .yes = 🗑️ Ja, intrekken
    .done = 🗑️ Ingetrokken.
    .not = { $count ->
        [one] { $count } gezin heeft al een tijd gekozen. De leerkracht zegt dat gesprek eerst af. Dan hoort het gezin het.
       *[other] { $count } gezinnen hebben al een tijd gekozen. De leerkrachten zeggen die gesprekken eerst af. Dan horen de gezinnen het.
    }
