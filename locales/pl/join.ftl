# SPDX-License-Identifier: EUPL-1.2

### Requests to join, which the teacher decides.

join-ask = 🙋 <b>{ $name }</b> chce dołączyć do grupy <b>{ $class }</b>
    i pisze: { $relation }, dziecko: { $child }.
    Które to dziecko? Proszę kliknąć imię.
join-sure = ✅ Czy to się zgadza? <b>{ $name }</b>, dziecko: <b>{ $child }</b>, zapis jako: { $relation }.
    .yes = ✅ Tak, zgadza się
    .done = ✅ Zapisane: <b>{ $name }</b>, dziecko: <b>{ $child }</b>.
join-no = ❌ Nie
join-decided = Ktoś z zespołu już o tym zdecydował.
join-declined = Nie udało się połączyć tego zapisu z dzieckiem: <b>{ $child }</b>. Proszę porozmawiać z nauczycielem w szkole. Z kodem z listu zawsze się uda.
