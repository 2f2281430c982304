# SPDX-License-Identifier: EUPL-1.2

### The school's own words for ready-made messages.

word-title = 📚 <b>Onze woorden</b>. Woorden van deze school voor berichten die al klaarstaan. Tik op een woord om het te bekijken.
word-none = 📚 Hier staat nog geen eigen woord. Voeg woorden van uw school toe: een plek, een feest, een project.
word-button = 📚 Onze woorden
word-new = ➕ Woord toevoegen
word-more = ➡️ Meer woorden
word-before = ⬅️ Vorige woorden
word-ask = ✏️ Welk woord? Typ een plaatje en het Nederlandse woord, zo: 🏡 speelhuis
word-picture = 🖼️ Welk plaatje past bij ‘{ $word }’? Tik er een aan of typ er een.
word-bad = Een woord mag maximaal { $most } tekens hebben. Typ het korter.
word-there = 📚 Dit woord staat al in uw lijst:
word-full = 📚 Uw lijst is vol: maximaal { $most } woorden. Haal er eerst een weg.
word-version = 🌍 Hoe heet { $word } in deze taal: { $language }? Typ het, of sla het over.
    .now = Nu: { $word }
    .skip = ⏭️ Overslaan
    .done = ✅ Klaar
word-saved = ✅ Bewaard.
word-one = 📚 <b>{ $word }</b>
    .line = { $language }: { $word }
word-missing = ⚠️ { $word } – niet vertaald voor: { $languages }. Daar staat het in het Nederlands.
word-change = ✏️ Veranderen
word-remove = 🗑️ Weghalen
word-sure = { $word } uit uw lijst halen? In verstuurde berichten blijft het staan.
    .yes = 🗑️ Ja, weghalen
word-found = 📚 { $word }
word-add = 📚 Bij onze woorden zetten
