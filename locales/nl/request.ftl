# SPDX-License-Identifier: EUPL-1.2

### Gesprekken op verzoek: een ouder, een kind via de ouder of een leerkracht vraagt erom.

request-menu = 💬 Ik wil graag praten
request-ask = 💬 Over welk kind wilt u praten?
    .who = 💬 Wie wil er praten met de juf of meester van { $child }?
    .me = 👤 Ik
    .mine = 🧒 { $child }
    .whom = 💬 { $class }: met de ouders van welk kind wilt u praten?
request-about = 💬 { $child }: waar gaat het over?
request-doing = 🌱 Hoe het gaat
request-learning = 📚 Leren
request-friends = 👫 Vrienden
request-happiness = 🙂 Blij of verdrietig, gedrag
request-home = 🏠 De situatie thuis
request-happened = ❗ Er is iets gebeurd
request-other = 💭 Iets anders
request-soon = 📅 Hoe snel?
    .week = 🔔 Deze week
    .weeks = 📅 Binnen twee weken
    .any = 🌿 Er is geen haast
request-way = Hoe wilt u praten?
    .school = 🏫 Op school
    .phone = 📞 Per telefoon
    .online = 💻 Online
request-words = ✍️ Wilt u er iets over schrijven, in uw eigen taal? Alleen de juffen en meesters van groep { $class } lezen het, niet meteen. Bij gevaar: bel 112.
    .skip = ➡️ Versturen zonder tekst
request-sent = ✅ Verstuurd. U krijgt een bericht zodra er tijden zijn.
request-already = 👀 U heeft dit al gevraagd:
request-shown = 💬 <b>{ $child }</b>: { $about }
request-waits = ⏳ De juf of meester van groep { $class } zoekt een tijd.
request-times-there = 🕐 U kunt een tijd kiezen.
request-booked = ✅ { $date }, { $time }
request-closed = Deze vraag is gesloten.
request-withdraw = 🚫 Vraag intrekken
    .done = 🚫 De vraag is ingetrokken.
request-told = 💬 <b>{ $child }</b> · { $about } · { $name } wil graag met u praten.
    .child = 💬 <b>{ $child }</b> · { $about } · { $child } wil graag met u praten, samen met { $name }.
    .teacher = 💬 <b>{ $child }</b> · { $about } · { $name } vraagt de ouders om een gesprek.
request-button = 💬 { $child }
    .open = ⏳ { $about }
    .booked = ✅ { $child }
request-today = { $count ->
    [one] 💬 { $class }: { $count } gezin vraagt om een gesprek
   *[other] 💬 { $class }: { $count } gezinnen vragen om een gesprek
}
request-list = 💬 <b>Gesprekken op verzoek · groep { $class }</b>
    .button = 💬 Praten met ouders
    .none = Er wacht nu niemand.
    .new = ➕ Ouders vragen
request-propose = 🕐 Tijden voorstellen
request-times = ✋ U vroeg om een gesprek. Deze tijden kunnen.
    💬 <b>{ $child }</b>: { $about }
    Tik op de tijd die u past.
    .teacher = ✋ { $name } wil graag met u praten.
        💬 <b>{ $child }</b>: { $about }
        Tik op de tijd die u past.
request-again = 🔁 Graag andere tijden
    .done = 🔁 We vragen de juf of meester van groep { $class } om andere tijden. U krijgt een bericht.
    .told = 🔁 De ouders vragen om andere tijden.
request-chosen = ✅ <b>{ $child }</b>: de ouders kozen { $date }, { $time }.
request-ended = 💬 Sorry: er is geen tijd gevonden voor het gesprek over { $child }. De vraag is gesloten. Wilt u het opnieuw vragen, of bellen?
    .teacher = 💬 Er is geen tijd gekozen voor het gesprek over { $child }. De vraag is gesloten. U kunt het opnieuw vragen, of de ouders bellen.
    .again = 💬 Opnieuw vragen
request-round = 💬 Gesprek op verzoek
    .talk = gesprek
    .purpose = U praat over wat er gevraagd is.
request-data = 💬 Om een gesprek gevraagd: { $child }, { $about }
request-taken-back = 👋 De leerkracht heeft deze vraag over { $child } ingetrokken. U hoeft geen tijd te kiezen.
