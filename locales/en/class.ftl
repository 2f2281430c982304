# SPDX-License-Identifier: EUPL-1.2

### A class, as its staff and its class parents see it.

# Above the class. $class: "5a".
class-title = 👥 <b>Class { $class }</b>
# How many are reached. $reached, $children: numbers of children.
class-reach = { $children ->
    [one] Messages arrive for { $reached } of { $children } child.
   *[other] Messages arrive for { $reached } of { $children } children.
}
# Above the director's list. $school: the school's name.
class-school = 🏫 <b>{ $school }</b>

# A button. $count: adults who signed up in the last two weeks.
# .title: above the list. $class: "5a".
class-new-parents = { $count ->
    [one] 🆕 { $count } new parent
   *[other] 🆕 { $count } new parents
}
    .title = 🆕 Signed up in the last two weeks, class <b>{ $class }</b>. Tap a name to look or undo.
# A button. $name: the adult. $child: first name.
class-new-parent = { $name } ({ $child })
# One adult. $name: name. $relation: mother, father … $child: first name.
class-adult = <b>{ $name }</b>
    signed up for <b>{ $child }</b> as: { $relation }
# A button: makes an involved adult a parent.
class-confirm-parent = ✅ Confirm as parent
# A button.
# .sure: the question behind it. $name: the adult. $child: first name.
# .yes: a button.
# .told: to that adult. $child: first name. $school: its name.
class-undo-parent = 🚫 Undo this sign-up
    .sure = 🚫 Undo the sign-up of <b>{ $name }</b> for <b>{ $child }</b>? { $name } gets no more messages about { $child }, and reads that this has ended.
    .yes = ✅ Undo it
    .told = ℹ️ Your sign-up for <b>{ $child }</b> at { $school } has ended. You get no more messages about { $child }. Do you have a question? The teacher is happy to help.
# After that. $name: the adult. $child: first name.
class-undone = 🚫 { $name } gets no more messages about { $child }.

# Once a day, to the teachers. $count: new adults. $class: "5a".
# .joins: the same, when people only ask to join. $count: people. $class: "5a".
class-news = { $count ->
    [one] 🆕 { $count } new parent in { $class }
   *[other] 🆕 { $count } new parents in { $class }
}
    .joins = { $count ->
        [one] 🙋 { $count } person asks to join { $class }
       *[other] 🙋 { $count } people ask to join { $class }
    }

# A child that is not on the last list. $child: first name.
class-missing = • { $child }: not on the last class list

# A button: a ten-minute code for a parent who stands here.
class-gate = 📱 Sign up side by side
# A button.
class-poster = 🖼️ Poster
# Above the class parents. $class: "5a".
class-parents-title = 🤝 Class parents of <b>{ $class }</b>. Tap a name to end the role.
# The button that shows them.
class-parents-button = 🤝 Class parents
# A button. $name: the class parent.
# .sure: the question behind it. $name: the class parent. $class: "5a".
# .yes: a button.
# .told: to who was class parent. $class: "5a".
class-parent-end = 🚫 { $name }
    .sure = End the role of <b>{ $name }</b> as class parent of <b>{ $class }</b>? I thank them in a message.
    .yes = ✅ End the role
    .told = 🤝 Your role as class parent of <b>{ $class }</b> has ended. Thank you for all you did for the class!
# A button.
# .who: the question behind it. $class: "5a".
class-appoint = ➕ New class parent
    .who = Who becomes class parent of <b>{ $class }</b>?
# To the new class parent. $class: "5a".
class-appointed = 🤝 You are now class parent of <b>{ $class }</b>. Thank you! You can send messages to the class. You see how many children it reaches, not who.

# To the director, once a week in the new school year until there is a list.
class-no-list = 📋 The new school year has begun, but there is no class list yet. Children stay in last year's classes. Please load the new list.
