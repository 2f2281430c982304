# SPDX-License-Identifier: EUPL-1.2

### Hoeveel gezinnen in een ronde kwamen.

turnout-button = 📊 Cijfers
turnout-class = 📊 <b>{ $kind } · groep { $class }</b>
turnout-school = 📊 <b>{ $kind } · de hele school</b>
turnout-count = 👧 Uitgenodigd: { $invited } · met een tijd: { $booked }
turnout-came = ✅ Gesproken, ook telefonisch of online: { $came }, dat is { $percent } van de 100
    .above = 🏁 Dat is boven de maat van { $mark } van de 100.
    .mark = 🏁 De maat voor een school op niveau is meer dan { $mark } van de 100.
    .open = ⏳ Tot nu toe niet ingevuld: { $open }
turnout-by-language = Naar de taal die ouders lezen:
turnout-line = { $language }: met een tijd { $booked } van { $invited }
turnout-others = Andere talen, of niet bekend
turnout-later = 📊 De leerkrachten zien eerst de cijfers van hun groep. De cijfers van de school ziet u vanaf { $date }.
turnout-one-class = 📊 Deze gesprekken waren voor één groep. De leerkracht ziet de cijfers.
