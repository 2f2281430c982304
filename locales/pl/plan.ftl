# SPDX-License-Identifier: EUPL-1.2

### Rozmowy, które nauczyciel planuje, przenosi lub zamienia.

plan-button = ✍️ Zaplanuj dla rodziny
plan-all = ✅ Wszyscy mają termin.
plan-ask-child = ✍️ Dla którego dziecka? Te dzieci na razie nie mają terminu.
plan-ask-family = ✍️ { $child }: dla kogo? Ich rozmowy są osobne.
plan-ask-day = ✍️ <b>{ $child }: { $talk }</b>. Którego dnia?
plan-ask-time = ✍️ { $child }, <b>{ $date }</b>: o której?
plan-none = Nie ma wolnego terminu. Proszę najpierw dodać terminy.
plan-done = ✅ { $child }: { $date }, { $time }. Rodzina dostanie wiadomość i powie, czy to pasuje.
    .say = ✅ Zaplanowane. { $child }: nie mogę tutaj dotrzeć do rodziny. Proszę jej powiedzieć albo dać to na papierze:
plan-move = 🔁 Inny termin
    .ask = 🔁 { $child }, { $date }, { $time }: inny termin? Którego dnia?
plan-sure = 🔁 { $child }. Teraz: { $day }, { $hour }. Nowy termin: { $date }, { $time }. Zapytać rodzinę? A może to już uzgodnione?
    .ask = ❓ Zapytaj rodzinę
    .agreed = 📞 To uzgodnione
plan-asked = ❓ Pytanie do rodziny wysłane: { $child }. Termin się nie zmieni, dopóki rodzina nie powie „tak”.
plan-swap = 🔀 { $child }, { $date }, { $time }: z kim zamienić terminy? Zapytamy obie rodziny. Terminy się nie zmienią, dopóki obie nie powiedzą „tak”.
    .button = 🔀 Zamień z inną rodziną
    .line = { $date }, { $time } · { $child }
    .with = 🔀 { $time } { $child }
    .none = Nie ma innej rozmowy do zamiany.
    .late = ⚠️ Teraz się nie da: jest za późno albo jedna z rodzin ma już inne pytanie.
    .not = ⚠️ { $child }: rodzina ma wtedy coś innego.
    .asked = ❓ Pytanie do obu rodzin wysłane: { $child }, { $other }. Terminy się nie zmienią, dopóki obie nie powiedzą „tak”.
