# SPDX-License-Identifier: EUPL-1.2

### Herinneringen om een tijd te kiezen en aan een gesprek, en wat ouders antwoorden.

reminder-choose =
    🕐 <b>{ $child }: { $talk }</b>

    Er is nu geen tijd gekozen. Zullen we er een voorstellen?
    .until = U kunt kiezen tot { $date }.
    .propose = 💡 Ja, graag een voorstel
reminder-rest = 👪 Iemand anders regelt het
    .done = 👍 Goed. We herinneren u niet meer aan het gesprek over { $child }. Een tijd kiezen kan wel.
reminder-propose = 💡 Deze tijden zijn vrij voor <b>{ $child }</b>. Past er een?
    .line = 🕐 { $date }, { $time } · { $venue }
    .time = 🕐 { $time } { $date }
reminder-shortly = 👀 Het is bijna zover:
reminder-confirm = ✅ Ik kom
reminder-confirmed = ✅ Genoteerd. De juf of meester ziet dat u komt.
    .line = ✅ U heeft gezegd dat u komt.
reminder-cannot = Het gesprek over { $child } op { $date } om { $time }: wat past beter?
    .button = 🤷 Ik kan niet komen
    .late = Het gesprek over { $child } is op { $date } om { $time }. Zullen we de juf of meester nu zeggen dat u niet kunt komen?
    .tell = 🚫 Ja, zeg het door
    .after-all = ↩️ Ik kom toch
    .done = 🚫 Het gesprek over { $child } gaat niet door. De juf of meester hoort het nu.
reminder-call = 📞 Bel mij alstublieft
    .done = 📞 De juf of meester hoort nu dat u graag gebeld wordt.
reminder-told-cannot = 🚫 <b>{ $child }</b>, groep { $class }: de ouders kunnen niet komen op { $date } om { $time }.
reminder-told-call = 📞 <b>{ $child }</b>, groep { $class }: de ouders willen graag gebeld worden over het gesprek op { $date } om { $time }.
reminder-said = { $line } · { $said }
    .yes = ✅ komt
    .call = 📞 wil gebeld worden

reminder-unchosen =
    🕗 <b>Geen tijd gekozen · groep { $class }</b>
    { $kind }
    .button = 🕗 Geen tijd gekozen ({ $count })
    .nobody = 👍 U hoeft nu niemand te spreken.
    .reminded = Hier herinnerd, geen tijd gekozen
    .child = 🕗 <b>{ $child }</b>
    .done = Dit kind staat nu niet op de lijst.
reminder-letter = 🖨️ Een brief hierover
reminder-letters = { $count ->
    [one] 🖨️ Brief voor { $count } kind
   *[other] 🖨️ Brieven voor alle { $count }
}
    .done = { $count ->
        [one] 🖨️ De brief is klaar. Open het bestand en print het op A4. Eerdere brieven blijven geldig.
       *[other] 🖨️ Er zijn { $count } brieven klaar. Open het bestand en print het op A4, één bladzijde per kind. Eerdere brieven blijven geldig.
    }
reminder-spoken = ☎️ Genoteerd: u heeft de ouders van { $child } gesproken.
reminder-today = { $count ->
    [one] 🕗 Groep { $class }: voor { $count } kind is nu geen tijd voor het gesprek gekozen. Wilt u bellen?
   *[other] 🕗 Groep { $class }: voor { $count } kinderen is nu geen tijd voor het gesprek gekozen. Wilt u bellen?
}
