# SPDX-License-Identifier: EUPL-1.2

### Rozmowy, które nauczyciel planuje, przenosi lub zamienia.

plan-button = ✍️ Zaplanuj dla rodziny
plan-all = ✅ Wszyscy mają godzinę.
plan-ask-child = ✍️ Dla którego dziecka? Dla tych na razie nie ma godziny.
plan-ask-family = ✍️ { $child }: dla kogo? Ich rozmowy są osobne.
plan-ask-day = ✍️ <b>{ $child }: { $talk }</b>. Którego dnia?
plan-ask-time = ✍️ { $child }, <b>{ $date }</b>: o której?
plan-none = Nie ma wolnej godziny. Proszę najpierw dodać godziny.
plan-done = ✅ { $child }: { $date }, { $time }. Rodzina dostanie wiadomość i powie, czy to pasuje.
    .say = ✅ Zaplanowane. { $child }: nie mogę tutaj dotrzeć do rodziny. Proszę jej powiedzieć albo dać to na papierze:
plan-move = 🔁 { $time } { $child }
    .ask = 🔁 { $child }, { $date }, { $time }: inna godzina? Którego dnia?
plan-sure = 🔁 { $child }: { $date }, { $time } zamiast { $day }, { $hour }. Zapytać rodzinę, czy to już uzgodnione?
    .ask = ❓ Zapytaj rodzinę
    .agreed = 📞 To uzgodnione
plan-asked = ❓ Pytanie do rodziny wysłane: { $child }. Ich godzina zostaje, aż powiedzą „tak”.
plan-swap = 🔀 { $child }, { $date }, { $time }: z kim zamienić? Zapytamy obie rodziny. Ich godziny zostają, aż obie powiedzą „tak”.
    .button = 🔀 Zamień z inną rodziną
    .line = { $date }, { $time } · { $child }
    .with = 🔀 { $time } { $child }
    .none = Nie ma innej rozmowy do zamiany.
    .late = ⚠️ Teraz się nie da: jest za późno albo jedna z rodzin ma już pytanie.
    .not = ⚠️ { $child }: rodzina ma wtedy coś innego.
    .asked = ❓ Pytanie do obu rodzin wysłane: { $child }, { $other }. Ich godziny zostają, aż obie powiedzą „tak”.
