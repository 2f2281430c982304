# SPDX-License-Identifier: EUPL-1.2

### Wat er vandaag te doen is, voor medewerkers.

today-button = ☀️ Vandaag
today-nothing = ☀️ Vandaag is er niets te doen.
today-silent = 💬 Groep { $class } heeft twee weken niets gehoord. Een bericht dat al klaarstaat, kost één minuut.
today-beyond = { $count ->
    [one] … en nog { $count } ding, een andere keer.
   *[other] … en nog { $count } dingen, een andere keer.
}
today-when = 📨 Berichten die niet dringend zijn, krijgt u één keer per werkdag. Hoe laat?
today-at = ✅ { $time }
    .other = { $time }
