# SPDX-License-Identifier: EUPL-1.2

### De agenda van de school, voor wie de school leidt.

calendar-button = 🗓️ Schoolagenda
calendar-title = 🗓️ <b>Agenda van { $school }</b> · Tik op een vakantie om de dagen te veranderen.
calendar-kept = ✅ Bewaard. Zo is de agenda nu:
calendar-not-kept = ⚠️ Er staan al te veel dagen in. Er is niets veranderd. De agenda:
    .order = ⚠️ Deze dagen passen niet: de laatste dag ligt voor de eerste. Er is niets veranderd. De agenda:
    .long = ⚠️ Deze dagen passen niet: een vakantie duurt hoogstens zeven weken. Er is niets veranderd. De agenda:
    .far = ⚠️ Deze dagen passen niet: ze liggen meer dan twee maanden van deze vakantie in het schooljaar. Er is niets veranderd. De agenda:
calendar-holiday = { $name }: { $first } – { $last }
    .perhaps = { $name }: { $first } – { $last } ⚠️ niet zeker, kijkt u het na?
calendar-holiday-first = { $name }: wat is de eerste vrije dag? Typ het zo: 24-12
    .last = { $name }. Eerste vrije dag: { $date }. En wat is de laatste? Typ het zo: 3-1
    .keep = 🔁 Zoals in onze regio
calendar-study-day = 📚 Studiedag: { $date }
calendar-feast = 🎉 { $feast }: { $date }
calendar-clear = 🗑️ 📚 { $date }
    .feast = 🗑️ { $name } { $day }
    .done = 🗑️ Weggehaald: { $what }. Zo is de agenda nu:
calendar-add-study = ➕ Studiedag
calendar-add-feast = ➕ Feest
calendar-ask-study = 📚 Op welke dag zijn de kinderen vrij? Een andere dag typt u zo: 24-12
calendar-weekend = ⚠️ { $date } valt in het weekend: er is geen school.
calendar-in-holiday = ⚠️ { $date } valt in een vakantie ({ $name }): de kinderen zijn al vrij.
calendar-ask-feast = 🎉 Welk feest vieren gezinnen van uw school?
calendar-ask-feast-day = { $feast }: op welke dag? Typ het zo: 24-12
calendar-not-understood = Deze dag begrijp ik nog niet. Typ het zo: 24-12
calendar-season-autumn = 🍂 Herfstvakantie
calendar-season-christmas = ❄️ Kerstvakantie
calendar-season-spring = 🌱 Voorjaarsvakantie
calendar-season-may = 🌷 Meivakantie
calendar-season-summer = ☀️ Zomervakantie
calendar-feast-eid-al-fitr = Suikerfeest
calendar-feast-eid-al-adha = Offerfeest
calendar-feast-orthodox-christmas = Orthodox kerstfeest
calendar-feast-orthodox-easter = Orthodox paasfeest
calendar-feast-diwali = Divali
calendar-feast-chinese-new-year = Chinees Nieuwjaar
calendar-feast-nowruz = Noroez
calendar-feast-keti-koti = Keti Koti
calendar-feast-other = Een ander feest
