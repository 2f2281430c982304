# SPDX-License-Identifier: EUPL-1.2

### Alles samen, één keer per week.

digest-title = { $count ->
    [one] 📰 Uw weekpost van <b>{ $school }</b>: { $count } bericht
   *[other] 📰 Uw weekpost van <b>{ $school }</b>: { $count } berichten
}
digest-on = 📰 Berichten die niet dringend zijn, komen samen: één keer per week.
    .on-button = 📰 Eén keer per week
    .off-button = 📨 Elk bericht meteen
digest-later = { $count ->
    [one] 📰 { $count } persoon leest het in de weekpost.
   *[other] 📰 { $count } mensen lezen het in de weekpost.
}
digest-with = 📰 Met de weekpost
    .held = 📰 Uw bericht <b>{ $to }</b> gaat mee met de weekpost: { $date }.
