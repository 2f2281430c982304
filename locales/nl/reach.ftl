# SPDX-License-Identifier: EUPL-1.2

### Whom nothing reaches, for the teacher alone, and what can be done.

reach-button = 📭 Niet bereikt ({ $count })
reach-title = 📭 <b>Niet bereikt in groep { $class }</b>
reach-post = 📭 <b>Dit bericht kwam niet aan, groep { $class }</b>
reach-post-all = 📭 Wat kan ik doen?
reach-nobody = 👍 Er staat nu niemand op de lijst.
reach-group = <b>{ $reason }</b>
    { $names }
reach-spoken-line = ☎️ { $child }: aan de telefoon gesproken op { $date }

reach-child = 📭 <b>{ $child }</b>
reach-child-reached = Berichten komen meestal wel aan.
reach-letter-made = 🖨️ Laatste brief: { $date }
reach-spoken-by = ☎️ Aan de telefoon gesproken op { $date }, door { $name }
reach-spoken-on = ☎️ Aan de telefoon gesproken op { $date }

reach-new-letter = 🖨️ Een nieuwe brief
reach-letters = { $count ->
    [one] 🖨️ Brief voor { $count } kind
   *[other] 🖨️ Brieven voor alle { $count }
}
reach-letter-sure = 🖨️ Een nieuwe brief maken voor <b>{ $child }</b>? Een brief die al is uitgedeeld, werkt dan niet meer.
    .yes = ✅ Maak de brief
reach-letters-sure = { $count ->
    [one] 🖨️ Een nieuwe brief maken voor { $count } kind? Een brief die al is uitgedeeld, werkt dan niet meer.
   *[other] 🖨️ Nieuwe brieven maken voor { $count } kinderen? Brieven die al zijn uitgedeeld, werken dan niet meer.
}
    .yes = ✅ Maak de brieven
reach-letters-coming = 🖨️ Ik maak het klaar. Het bestand komt zo hier.
reach-letters-done = { $count ->
    [one] 🖨️ De brief is klaar. Open het bestand en print het op A4. De code van een eerdere brief werkt niet meer.
   *[other] 🖨️ Er zijn { $count } brieven klaar. Open het bestand en print het op A4, één bladzijde per kind. De codes van eerdere brieven werken niet meer.
}
reach-letter-ended = De code op de brief voor { $child } werkt niet meer.

reach-spoken = ☎️ Aan de telefoon gesproken
reach-spoken-noted = ☎️ Genoteerd. { $child } staat tot { $date } niet op de lijst. De andere leerkrachten van de groep zien de dag en uw naam.
reach-not-spoken = ↩️ Toch niet gesproken

reach-help-button = 🙋 Vraag klassenouders om hulp
reach-help-sure = 🙋 Dit krijgen de klassenouders te lezen. Ze zien geen naam en geen reden. Versturen?
    .yes = ✅ Versturen
reach-help-sent = 🙋 De klassenouders lezen nu dit. Ze krijgen geen naam en geen reden te zien.
reach-help = 🙋 Sommige gezinnen in groep { $class } krijgen nog geen berichten van school. Kent u iemand die daar hulp bij kan gebruiken? Vraag of die persoon even naar school komt.
reach-help-asked = 🙋 Klassenouders gevraagd op { $date }

reach-week = { $count ->
    [one] 📭 Bij { $count } gezin in groep { $class } kwam deze week niets aan
   *[other] 📭 Bij { $count } gezinnen in groep { $class } kwam deze week niets aan
}

reach-reason-nobody = Niemand aangemeld
reach-reason-letter-over = Brief niet gebruikt, de acht weken zijn voorbij
reach-reason-letter-waits = Brief gemaakt, nog niet gebruikt
reach-reason-gone = Uit de chat gegaan
reach-reason-silent = Vier weken niets gehoord
reach-reason-paused = Berichten op pauze
reach-reason-paper = Liever op papier
reach-reason-no-knock = Schoolpagina een week niet geopend, en er komt geen melding
reach-reason-not-shown = Bericht niet geopend
reach-reason-failed = Bericht kwam niet aan
