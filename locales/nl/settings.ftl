# SPDX-License-Identifier: EUPL-1.2

### Settings, my data, leave and erase.

settings-title = ⚙️ <b>Instellingen</b>

settings-quiet-hours = 🌙 Niet storen: { $from } tot { $until }
settings-quiet-never = 🔔 Berichten mogen altijd
settings-paused-until = ⏸️ Pauze tot en met { $date }
settings-on-paper = 📄 U krijgt belangrijke dingen op papier.

settings-language = 🌍 Taal
    .which = In welke taal wilt u lezen?
settings-quiet = 🌙 Niet storen
    .which = Wanneer mag ik u niet storen? Berichten komen dan later.
settings-pause = ⏸️ Pauze
    .which = Hoelang wilt u geen berichten? De juf of meester ziet de pauze. Belangrijke dingen komen dan op papier.
    .weeks = { $weeks ->
        [one] { $weeks } week
       *[other] { $weeks } weken
    }
    .none = Geen pauze
settings-name = ✏️ Mijn naam
    .which = ✏️ Wat is uw naam? De juf of meester ziet deze naam. Typ uw naam hier.
settings-paper-on = 📄 Liever op papier
settings-paper-off = 📱 Weer berichten
settings-paper-staff = 💬 Wie op school werkt, krijgt hier berichten: collega’s en ouders rekenen daarop. Alleen papier kan dan niet. U kunt wel kiezen voor niet storen of een pauze.
settings-paper-back = 📱 U heeft nu een taak op school. Daarom krijgt u hier weer berichten, niet meer op papier.
settings-join-channel = 📲 Nog een telefoon of app
    .how = Open een van deze links op de andere telefoon of in de andere app. Dat kan tot { $time }. Of typ daar de code. Laat de code aan niemand anders zien.
settings-page = 🔗 Mijn eigen pagina
    .how = 🔗 Dit is uw eigen schoolpagina. U heeft geen wachtwoord nodig. Wie deze link heeft, kan uw berichten lezen. Houd de link dus voor uzelf. Met een nieuwe link werkt de oude niet meer.
settings-prefer-here = 🔔 Berichten in deze chat
settings-preferred-here = 🔔 Berichten komen vanaf nu in deze chat.
settings-my-data = 🗂️ Mijn gegevens
settings-privacy = 🔒 Privacy
settings-leave = 🚪 Stoppen en wissen

settings-data = 🗂️ <b>Dit bewaart school over u</b>
    .person = ✏️ { $name } · { $language }
    .wished = 🌍 Uw wens: { $language }
    .child = 👧 { $child } · { $class } · u bent: { $relation }
    .class = groep { $class }
    .no-class = nog geen groep
    .telegram = 💬 een chat op Telegram
    .web = 💬 een chat op de schoolpagina
    .kept = Berichten worden op 31 augustus gewist. Zit geen van uw kinderen meer op deze school? Vier weken later wordt alles gewist.

settings-leave-sure = 🚪 Wilt u stoppen? Uw naam, uw chats en uw instellingen worden gewist. Belangrijke dingen komen daarna op papier.
    .staff = U werkt op school: uw rollen stoppen dan ook. De directeur kan u een nieuwe code geven.
    .yes = 🗑️ Ja, alles wissen
    .no = Nee, ik blijf

settings-gone = Prima. Alles over u is gewist. Belangrijke dingen komen op papier. U bent altijd weer welkom. Vraag dan de juf of meester om een code.
