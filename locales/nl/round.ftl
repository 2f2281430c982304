# SPDX-License-Identifier: EUPL-1.2

### Gesprekken plannen, voor wie de school leidt.

round-button = 🗣️ Gesprekken
round-title = 🗣️ <b>Gesprekken op { $school }</b>
    .none = 🗣️ Er zijn geen gesprekken gepland op { $school }.
round-new = ➕ Gesprekken plannen
round-start = 🌱 Startgesprekken
    .talk = startgesprek
    .purpose = U, uw kind en de juf of meester leren elkaar kennen. Wat gaat goed? Waar maakt u zich zorgen over? Wat wil uw kind dit jaar leren? Wat verwacht u van school?
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
round-support = 🧩 Ondersteuningsgesprekken
    .talk = ondersteuningsgesprek
    .purpose = Wat heeft uw kind nodig, op school en thuis? U denkt daar samen over na met de mensen die uw kind helpen.
round-intake = 🏡 Kennismaking nieuw gezin
    .talk = kennismakingsgesprek
    .purpose = Welkom! Wij leren u en uw kind graag kennen. Wat moeten wij weten? Wat wilt u over school weten?
round-own = 💬 { $title }
    .kind = ✏️ Een eigen titel
    .any = 💬 Gesprekken
    .titled = { $title }
    .talk = gesprek
    .purpose = U praat met de juf of meester over uw kind.
    .typed = { $purpose }
    .ask = ✏️ Hoe heten deze gesprekken? Ouders lezen het zoals u het schrijft.
    .ask-purpose = 💡 Waar zijn ze voor? Eén of twee zinnen, zoals ouders ze lezen.
round-dated = 📅 { $day }-{ $month } { $kind }
round-ask-kind = 🗣️ Welke gesprekken wilt u plannen? Ze zijn voor alle groepen, tenzij u er een paar kiest.
round-again = 🔁 Zoals eerder
    .ask = 🔁 Welke gesprekken wilt u opnieuw plannen? U kijkt ze na voordat ze gepland zijn.
round-ask-class = { $kind }: in welke groep zit het kind?
round-ask-children = Welke kinderen van { $class }? Tik er een of meer aan.
round-other-class = 👥 Andere groep
round-next = ➡️ Verder
round-skip = ⏭️ Overslaan
round-others = 👥 Ook aanwezig: { $names }
    .ask = 👥 Wie zijn er nog meer bij? Bijvoorbeeld: intern begeleider, fysiotherapeut.
round-agenda = 📋 Hierover praten we:
    .line = • { $line }
    .ask = 📋 Waar gaat het over? Korte regels. Het gezin leest ze twee dagen ervoor.
round-step = 🪜 Stap { $step } van 3
    .ask = 🪜 Welke stap is het?
    .button = 🪜 { $step } van 3
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
    .only = 👤 { $names }
    .classes = 👥 { $classes }
    .next = ➡️ Voor de groepen van volgend schooljaar
    .wishes = 🙋 Ouders geven aan wat hun past vanaf: { $date }, { $time }
    .divided = 🙋 … tot: { $date }, { $time }. Daarna verdelen we de tijden. De rest kunnen ouders zelf kiezen.
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
round-classes = 👥 Groepen
    .ask = 👥 Voor welke groepen? Tik er een of meer aan.
    .all = Alle groepen
    .next = ➡️ Groepen van volgend jaar
    .this = ⬅️ Groepen van dit jaar
round-mode = 🙋 Eerst wensen
    .book = 🕐 Ouders kiezen zelf
round-wishes = 🙋 Wensen tot
    .ask = 🙋 Tot welke dag geven ouders aan wat hun past? Die avond worden de tijden verdeeld.
    .short = ⚠️ Vóór de eerste dag is er te weinig tijd voor wensen.
round-times = 🕐 Tijden: { $class }
round-plan = ✅ Plannen
    .done = ✅ Gepland. De leerkrachten krijgen de vraag wanneer zij tijd hebben. Ouders krijgen een bericht als zij kunnen kiezen.
round-count = 🕐 Tijden: { $times } · kinderen met een tijd: { $children }
    .waiting = ⏳ Groepen waar tot nu toe geen tijden zijn: { $classes }
round-take-back = 🗑️ Intrekken
    .sure = ‘{ $kind }’ vanaf { $first } intrekken? De tijden van de leerkrachten verdwijnen ook.
    .yes = 🗑️ Ja, intrekken
    .done = 🗑️ Ingetrokken.
round-call-off = ⚠️ { $count ->
        [one] { $count } gezin heeft een tijd
       *[other] { $count } gezinnen hebben een tijd
    } in ‘{ $kind }’ vanaf { $first }. Alles afzeggen? Elk gezin en elke leerkracht krijgt een bericht.
    .yes = 🚫 Ja, alles afzeggen
    .done = 🚫 Afgezegd. { $count ->
        [one] Het gezin krijgt een bericht. De leerkrachten ook.
       *[other] De { $count } gezinnen krijgen een bericht. De leerkrachten ook.
    }
round-off = ✋ Sorry: school heeft deze gesprekken afgezegd. Het { $talk } over { $child } op { $date } om { $time } gaat niet door. U hoeft niets te doen.
    .none = ✋ Sorry: school heeft deze gesprekken afgezegd. Er komt nu geen { $talk } over { $child }. U hoeft niets te doen.
    .teacher = ✋ ‘{ $kind }’ vanaf { $first } is afgezegd, ook voor { $class }. De gezinnen krijgen een bericht. Uw tijden zijn weer vrij.
