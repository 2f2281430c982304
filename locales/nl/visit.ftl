# SPDX-License-Identifier: EUPL-1.2

### Huisbezoek.

visit-ask = 🏠 Waar mag de leerkracht langskomen voor { $child }? Typ het adres. Alleen deze leerkracht leest het. De dag erna wissen we het.
visit-later = 🕐 Later
visit-give = 🏠 Adres geven
visit-change = 🏠 Ander adres
visit-kept = ✅ Dank u wel, de leerkracht kan het nu lezen.
visit-show = 🏠 Adres van { $child }
visit-address = 🏠 { $child }, { $date }, { $time }. Neem dit adres nergens over: het wordt de dag erna gewist.
visit-none = 🏠 { $child }: er is tot nu toe geen adres. Wilt u de ouders bellen?
visit-data = 🏠 Adres voor het huisbezoek over { $child }: bewaard tot de dag erna
