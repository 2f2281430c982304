# SPDX-License-Identifier: EUPL-1.2

### Wat er vandaag te doen is, voor medewerkers.

today-button = ☀️ Vandaag
today-nothing = ☀️ Vandaag is er niets te doen.
today-silent = 💬 { $class } heeft twee weken niets gehoord. Een kant-en-klaar bericht kost een minuut.
today-beyond = { $count ->
    [one] … en nog { $count } ding, een andere keer.
   *[other] … en nog { $count } dingen, een andere keer.
}
today-when = 📨 Wat geen haast heeft, komt op een werkdag één keer. Hoe laat?
today-at = ✅ { $time }
    .other = { $time }
