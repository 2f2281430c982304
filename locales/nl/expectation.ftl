# SPDX-License-Identifier: EUPL-1.2

### The school's expectation card, of ready sentences. Each has a short form for a button.

expectation-title = 🤝 <b>{ $school } en u</b>

expectation-we-do = <b>Dit doen wij:</b>
expectation-we-ask = <b>Dit vragen wij van u, en waarom:</b>
expectation-we-cannot = <b>Dit kunnen wij niet:</b>

expectation-tell-soon = ✔️ Gaat er iets niet goed? Dan vertellen wij het u snel.
    .short = Snel vertellen
expectation-answer-in-two-days = ✔️ U krijgt binnen twee werkdagen antwoord van ons.
    .short = Antwoord binnen 2 werkdagen
expectation-start-talk = ✔️ Aan het begin van het schooljaar praten wij met u en uw kind.
    .short = Gesprek aan het begin
expectation-class-news = ✔️ Elke twee weken vertellen wij wat de groep doet.
    .short = Nieuws elke twee weken
expectation-listen = ✔️ Wij luisteren naar u: u kent uw kind het best.
    .short = Wij luisteren
expectation-tell-changes = 🙏 Verandert er thuis iets? Vertel het ons. Dan begrijpen wij uw kind beter.
    .short = Vertel wat er verandert
expectation-come-to-talk = 🙏 Kom naar het gesprek. Bellen of online mag ook. Samen weten we meer.
    .short = Kom naar het gesprek
expectation-talk-at-home = 🙏 Praat met uw kind over school, in uw eigen taal. Dat helpt bij het leren.
    .short = Praat over school
expectation-be-on-time = 🙏 Breng uw kind op tijd. Dan begint de dag rustig voor iedereen.
    .short = Op tijd komen
expectation-not-during-lessons = ✋ Tijdens de les kunnen wij geen antwoord geven.
    .short = Niet tijdens de les
expectation-not-outside = ✋ Ruzies buiten school kunnen wij niet oplossen.
    .short = Niet buiten school
expectation-not-other-children = ✋ Over andere kinderen kunnen wij niets vertellen.
    .short = Niet over anderen

expectation-clear = 👍 Duidelijk
expectation-discuss = 💬 Ik wil erover praten
expectation-thanks-clear = 👍 Fijn.
expectation-thanks-discuss = 💬 Goed. Praat erover bij uw volgende gesprek met de juf of meester. Eerder mag ook. Tik op ‘Aan wie vraag ik het?’ voor de naam.

expectation-edit = 🤝 <b>De kaart met verwachtingen.</b> Tik op een zin om hem op de kaart te zetten of eraf te halen. Maximaal 4 bij ‘Dit doen wij’, 3 bij ‘Dit vragen wij’ en 2 bij ‘Dit kunnen wij niet’.
expectation-full = Dat deel is vol. Haal er eerst een andere zin af.
expectation-on = ✅ { $sentence }
expectation-off = ⬜ { $sentence }
