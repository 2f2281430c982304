# SPDX-License-Identifier: EUPL-1.2

### Wie er bij een gesprek was, zoals de leerkracht het opschrijft.

attendance-button = ✅ Wie was er?
    .day = ✅ Wie was er deze dag?
attendance-title = ✅ <b>{ $date } · groep { $class }</b>: wie was er?
    .none = Er is nu geen gesprek begonnen.
attendance-line = { $time } · <b>{ $child }</b> · { $noted }
attendance-noted =
    .open = ▫️ niet ingevuld
    .came = ✅ Was er
    .missed = 👋 Niet gezien
    .moved = 🔁 Andere dag
attendance-all = ✅ Iedereen was er
attendance-one = 🗣️ { $time } { $child }
attendance-talk = Wie was er? { $noted }
attendance-done =
    .came = ✅ Ingevuld.
    .missed = 👋 Ingevuld. Over tien minuten krijgen de ouders van { $child } een vriendelijk bericht met een voorstel.
    .moved = 🔁 Ingevuld. Over tien minuten krijgen de ouders van { $child } een bericht om een andere dag te kiezen.
attendance-too-late = Dit kunt u tot twee weken na het gesprek veranderen. Die zijn voorbij.
attendance-taken = De ouders van { $child } hebben al een nieuwe tijd gekozen: { $date }, { $time }. Is dat niet nodig? Zeg die tijd dan eerst af.
attendance-call = 📞 { $name } vraagt of u belt.
    .today = 📞 De ouders van { $child } vragen of u belt.
    .button = 📞 Bellen: { $child }
    .done = ✅ Ik heb gebeld
    .noted = ✅ Ingevuld: u heeft gebeld.
    .asked = 📞 Dank u wel. De juf of meester belt u.
attendance-call-me = 📞 Bel mij alstublieft
attendance-today = { $count ->
        [one] 🗣️ Groep { $class }: { $count } gesprek op { $date }. Wie was er?
       *[other] 🗣️ Groep { $class }: { $count } gesprekken op { $date }. Wie was er?
    }
    .button = ✅ { $date }
attendance-offer =
    👋 We hebben u gemist: { $talk } over { $child }, { $date }, { $time }.

    Past een andere dag beter, of zullen we bellen?
    .call = 👋 We hebben u gemist: { $talk } over { $child }, { $date }, { $time }. Zullen we u bellen?
    .moved = 🔁 Een andere dag voor het { $talk } over { $child }: welke past u?
    .agree = 🔁 School spreekt met u een andere dag af voor het { $talk } over { $child }. Zullen we u bellen?
