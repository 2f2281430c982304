# SPDX-License-Identifier: EUPL-1.2

### Requests to join, which the teacher decides.

# Children's names follow as buttons. $name: who asks. $relation: mother, father … $child: the name they wrote. $class: "5a".
join-ask = 🙋 <b>{ $name }</b> asks to join <b>{ $class }</b>
    and writes: { $relation } of { $child }.
    Which child is it?
# Asked before it counts. $name: who asks. $child: the child that was tapped. $relation: mother, father …
# .yes: a button.
# .done: after that. $name: who asked. $child: first name.
join-sure = ✅ <b>{ $name }</b> belongs to <b>{ $child }</b>? Written as: { $relation }.
    .yes = ✅ Yes, that is right
    .done = ✅ <b>{ $name }</b> is connected to <b>{ $child }</b>.
# A button.
join-no = ❌ No
# A colleague was first.
join-decided = A colleague has decided this already.
# To the person who asked. $child: the name they wrote.
join-declined = The teacher could not connect you with <b>{ $child }</b>. Please speak to the teacher at school. A letter with a code always works.
