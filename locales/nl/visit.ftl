# SPDX-License-Identifier: EUPL-1.2

### Huisbezoek.

visit-ask = 🏠 Waar mag de juf of meester langskomen voor { $child }? Typ het adres. Alleen deze juf of meester leest het. De dag na het bezoek wissen we het.
visit-later = 🕐 Later
visit-give = 🏠 Adres geven
visit-change = 🏠 Ander adres
visit-kept = ✅ Dank u wel, de juf of meester kan het nu lezen.
visit-show = 🏠 Adres van { $child }
visit-address = 🏠 { $child }, { $date }, { $time }. Neem dit adres nergens over: het wordt de dag na het bezoek gewist.
visit-none = 🏠 { $child }: er is tot nu toe geen adres. Wilt u de ouders bellen?
visit-data = 🏠 Adres voor het huisbezoek over { $child }: bewaard tot de dag na het bezoek
