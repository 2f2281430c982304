# SPDX-License-Identifier: EUPL-1.2

### Requests to join, which the teacher decides.

join-ask = 🙋 <b>{ $name }</b> хоче приєднатися до класу <b>{ $class }</b>
    і пише: { $relation }, дитина: { $child }.
    Котра це дитина? Натисніть на ім’я.
join-sure = ✅ Усе правильно? <b>{ $name }</b>, дитина: <b>{ $child }</b>, вказано: { $relation }.
    .yes = ✅ Так, правильно
    .done = ✅ Приєднано: <b>{ $name }</b>, дитина: <b>{ $child }</b>.
join-no = ❌ Ні
join-decided = На це вже відповіли Ваші колеги.
join-declined = Учителю не вдалося Вас приєднати. Дитина: <b>{ $child }</b>. Будь ласка, поговоріть з учителем у школі. З кодом із листа завжди виходить.
