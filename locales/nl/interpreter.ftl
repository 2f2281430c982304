# SPDX-License-Identifier: EUPL-1.2

### Tolken: voor ouders die een tijd met een tolk kiezen, en voor wie de school leidt.

interpreter-wish = 🌐 Ik wil graag een tolk
    .change = 🌐 Tolk veranderen
interpreter-ask = 🌐 In welke taal wilt u een tolk? Het kost u niets. Uw kind of familie hoeft niet te tolken. U kunt de taal ook typen.
    .which = 🌐 Welke taal bedoelt u?
    .all = 🌐 Welke talen tolkt { $name }? Tik ze allemaal aan. U kunt ook een taal typen.
    .name = 🌐 Hoe heet de tolk of het tolkbureau? Typ de naam.
interpreter-more = ➡️ Meer talen
interpreter-not = 🚫 Geen tolk
interpreter-typed = ✏️ { $language }
interpreter-tongue = { $own } · { $name }
    .has = ✅ { $own } · { $name }
    .has-own = ✅ { $own }
interpreter-done = ✅ Klaar
interpreter-with = 🌐 Met tolk: { $language }. U ziet alleen tijden waarop er een tolk is.
interpreter-usual = 🌐 Tolk: { $language }
    .button = 🌐 Tolk
interpreter-of-talk = 🌐 Tolk: { $name } ({ $language })
    .none = 🌐 Tolk gevraagd: { $language }. School zoekt er een.
    .how = 🌐 Tolk: { $name } ({ $language }), { $place }
interpreter-nobody = 🌐 Op deze dagen is er nu nog geen tolk: { $language }. U kunt een tijd zonder tolk kiezen, of wachten. We vragen school in elk geval om een tolk.
    .free = 🌐 Er is nu geen vrije tijd met een tolk: { $language }. U kunt een tijd zonder tolk kiezen, of wachten. We vragen school in elk geval om een tolk.
    .alone = 🕐 Een tijd zonder tolk
    .wait = 🙋 Wachten op een tolk
    .waiting = 🙋 We hebben school om een tolk gevraagd: { $language }. U krijgt een bericht zodra er een is.
interpreter-found = ✅ Er is een tolk voor het gesprek over { $child } op { $date } om { $time }: { $name } ({ $language }).
interpreter-gone = ✋ Sorry: de tolk ({ $language }) voor het gesprek over { $child } op { $date } om { $time } kan niet komen. Het gesprek gaat wel door. School zoekt iemand anders.
    .choose = U kunt ook een andere tijd kiezen waarop er een tolk is.
interpreter-there = ✅ Er is nu een tolk: { $language }. Kiest u een tijd?

interpreter-button = 🌐 Tolken
interpreter-title = 🌐 <b>Tolken op { $school }</b>
    .none = Er staat nu niemand op de lijst.
    .new = ➕ Tolk
interpreter-line = 🌐 <b>{ $name }</b>: { $languages }
    .none = 🌐 <b>{ $name }</b>: er is geen taal ingevuld
interpreter-wanted = ⏳ Gevraagd: { $language } · gezinnen: { $count }
interpreter-today = 🌐 Er is een tolk nodig: { $languages } · gezinnen: { $count }
interpreter-hours = ➕ Uren
    .none = Er zijn nu geen uren gegeven.
    .line = 📅 { $date }, { $from } – { $until }, { $place } · gesprekken: { $count }
    .day = 📅 Op welke dag is { $name } er?
    .how = Hoe doet { $name } mee?
    .added = ✅ Toegevoegd: { $date }, { $from } – { $until }.
    .overlap = ⚠️ Op { $date } zijn er op die tijd al uren.
    .again = Dezelfde uren op een andere dag? Tik de dagen aan.
interpreter-place = 🏫 op school
    .phone = 📞 per telefoon
    .video = 💻 met video
interpreter-tongues = 🌐 Talen
    .not = { $count ->
        [one] ⚠️ { $count } gesprek staat gepland in deze taal. Haal eerst de uren weg. Dan hoort het gezin het.
       *[other] ⚠️ { $count } gesprekken staan gepland in deze taal. Haal eerst de uren weg. Dan horen de gezinnen het.
    }
interpreter-remove = 🗑️ Van de lijst
    .sure = { $name } met alle uren van de lijst halen?
    .sure-hours = { $count ->
        [one] ⚠️ { $count } gesprek heeft deze tolk. Het gezin krijgt een bericht en kan een andere tijd kiezen. Weghalen?
       *[other] ⚠️ { $count } gesprekken hebben deze tolk. De gezinnen krijgen een bericht en kunnen een andere tijd kiezen. Weghalen?
    }
    .yes = 🗑️ Ja, weghalen
    .done = 🗑️ Gedaan.
interpreter-plan = 📋 <b>Tolken: { $date }</b>
    .none = Geen gesprek met een tolk.
    .of = 🌐 <b>{ $name }</b>
    .line = { $from } – { $until } · { $language } · { $child } ({ $class }) · { $venue }
