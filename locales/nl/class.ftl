# SPDX-License-Identifier: EUPL-1.2

### A class, as its staff and its class parents see it.

class-title = 👥 <b>Groep { $class }</b>
class-reach = { $children ->
    [one] Berichten komen aan voor { $reached } van { $children } kind.
   *[other] Berichten komen aan voor { $reached } van de { $children } kinderen.
}
class-school = 🏫 <b>{ $school }</b>

class-new-parents = { $count ->
    [one] 🆕 { $count } nieuwe ouder
   *[other] 🆕 { $count } nieuwe ouders
}
    .title = 🆕 Aangemeld in de laatste twee weken, groep <b>{ $class }</b>. Tik op een naam. Dan kunt u de aanmelding bekijken of terugdraaien.
class-new-parent = { $name } ({ $child })
class-adult = <b>{ $name }</b>
    aangemeld voor <b>{ $child }</b> als: { $relation }
class-confirm-parent = ✅ Bevestigen als ouder
class-undo-parent = 🚫 Aanmelding terugdraaien
    .sure = 🚫 De aanmelding van <b>{ $name }</b> voor <b>{ $child }</b> terugdraaien? { $name } krijgt dan geen berichten meer over { $child } en leest dat dit stopt.
    .yes = ✅ Ja, terugdraaien
    .told = ℹ️ U bent niet meer aangemeld voor <b>{ $child }</b> bij { $school }. U krijgt geen berichten meer over { $child }. Heeft u een vraag? Praat even met de juf of meester.
class-undone = 🚫 { $name } krijgt geen berichten meer over { $child }.

class-news = { $count ->
    [one] 🆕 { $count } nieuwe ouder in groep { $class }
   *[other] 🆕 { $count } nieuwe ouders in groep { $class }
}
    .joins = { $count ->
        [one] 🙋 { $count } persoon wil zich aanmelden voor groep { $class }
       *[other] 🙋 { $count } mensen willen zich aanmelden voor groep { $class }
    }

class-missing = • { $child }: niet op de laatste groepslijst

class-gate = 📱 Samen aanmelden
class-poster = 🖼️ Poster
class-parents-title = 🤝 Klassenouders van groep <b>{ $class }</b>. Tik op een naam: die persoon stopt dan als klassenouder.
class-parents-button = 🤝 Klassenouders
class-parent-end = 🚫 { $name }
    .sure = Stopt <b>{ $name }</b> als klassenouder van groep <b>{ $class }</b>? Ik stuur dan een bericht om te bedanken.
    .yes = ✅ Ja, stoppen
    .told = 🤝 U bent nu geen klassenouder meer van groep <b>{ $class }</b>. Dank u wel voor alles wat u voor de groep heeft gedaan!
class-appoint = ➕ Nieuwe klassenouder
    .who = Wie wordt klassenouder van groep <b>{ $class }</b>?
class-appointed = 🤝 U bent nu klassenouder van groep <b>{ $class }</b>. Dank u wel! U kunt berichten sturen aan de groep. U ziet hoeveel kinderen u bereikt, niet wie dat zijn.

class-no-list = 📋 Het nieuwe schooljaar is begonnen, maar er is nog geen nieuwe groepslijst. De kinderen staan nog in hun oude groep. Laad de nieuwe lijst in.
