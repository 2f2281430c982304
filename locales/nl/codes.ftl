# SPDX-License-Identifier: EUPL-1.2

### Codes to hand on.

codes-share-who = Voor welk kind nodigt u iemand uit?
codes-share = 👵 Wie zorgt er nog meer voor <b>{ $child }</b>? Stuur dit naar één persoon. Die krijgt dan het nieuws uit de groep. De code werkt één keer, binnen twee weken.
codes-poster = 🖼️ Voor een poster van groep <b>{ $class }</b>. Ouders scannen de code of typen hem. U zegt bij elke ouder eerst ja of nee.
    .revoke = 🚫 Deze poster stoppen
    .revoked = 🚫 De poster werkt niet meer.
