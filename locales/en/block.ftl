# SPDX-License-Identifier: EUPL-1.2

### When a teacher has time for conversations.

# A teacher is asked for times. $kind: a kind of round. $class: "5a". $first, $last: its days. $date: from when families choose.
# .again: families choose already, and there are none. $kind: a kind of round. $class: "5a".
# .button: a button.
block-ask = ✋ <b>{ $kind }</b>, { $first } – { $last }. When do you have time for the families of { $class }? They choose from { $date } on.
    .again = ✋ <b>{ $kind }</b>: families of { $class } can choose a time, but there are no times so far. When do you have time?
    .button = 🕐 Give my times
# Above the times of a class. $kind: a kind of round. $class: "5a". $first, $last: its days.
# .none: there are none.
# .add: a button.
# .added: above it, after some were added. $count: how many times.
block-title = 🕐 <b>{ $kind } · { $class }</b>
    { $first } – { $last }
    .none = You have not given any times yet.
    .add = ➕ Add times
    .added = ✅ Added. Times: { $count }
# A line. $date: the day. $from, $until: between these. $venue: where or how. $times: how many times. $taken: how many are chosen.
block-line = 📅 { $date }, { $from } – { $until }, { $venue } · chosen: { $taken } of { $times }
# A button: the conversations of a day. $date: the day.
block-day = 📋 { $date }
# Days follow as buttons.
# .tip: under it.
block-ask-day = 📅 On which day do you have time?
    .tip = At least one evening, and a time by phone at lunch or in the evening, helps parents who work.
# Times follow as buttons. $date: the day.
# .until: then the end. $date: the day. $from: the beginning.
block-ask-from = { $date }: <b>from</b> when? You can also type a time, like this: 15:40
    .until = { $date }, from { $from }: <b>until</b> when? You can also type a time.
# That was no time that fits.
block-no-time = I do not understand this time. Please choose one, or type it like this: 15:40
# There is no room for one conversation.
block-too-short = ⚠️ That is too short for one conversation, or it is over. Please choose again.
# They gave another class or another round these times.
block-overlaps = ⚠️ You have given times then already. Please choose again.
# Where or how follows as buttons.
# .class: a button.
# .room: a button.
# .phone: a button.
# .online: a button.
block-ask-venue = Where or how do you meet?
    .class = 🏫 In our classroom
    .room = 🚪 In another room
    .phone = 📞 By phone
    .online = 💻 Online
# .link: a link is asked for.
# .wrong: that was none.
block-ask-room = 🚪 What is the room called? Please type it.
    .link = 💻 Please send the link of the meeting. It begins with https://
    .wrong = That is no link I can use. It begins with https://
# Where or how, inside a line. $class: "5a".
# .room: $room: what it is called.
# .phone: school calls the parents.
# .online: a link follows elsewhere.
block-venue = 🏫 classroom of { $class }
    .room = 🚪 { $room }
    .phone = 📞 by phone: school calls
    .online = 💻 online
# The conversations of a day, for the teacher. $date: the day. $class: "5a".
# .none: nobody has chosen a time.
# .free: $count: how many times can be chosen.
block-list = 📋 <b>{ $date } · { $class }</b>
    .none = No time is chosen yet.
    .free = Free times: { $count }
# A line. $time: when. $child: first name. $venue: where or how.
# .with: the same. $name: who comes.
block-list-line = { $time } · <b>{ $child }</b> · { $venue }
    .with = { $time } · <b>{ $child }</b> ({ $name }) · { $venue }
# A button: takes times away. $from, $until: between these.
# .done: above what is left.
# .not: families have to be moved first. $names: a list of times and first names.
block-remove = 🗑️ { $from } – { $until }
    .done = 🗑️ These times are gone.
    .not = ⚠️ Somebody has chosen a time there. Please cancel first: { $names }
# Inside a list. $time: when. $child: first name.
block-remove-line = { $time } { $child }
# A button: calls off a conversation. $time: when. $child: first name.
# .sure: the question. $child: first name. $date, $time: when.
# .yes: a button.
# .done: the family is told. $child: first name.
# .agree: the family is told, and nobody chooses any more. $child: first name.
# .call: nobody there can be told here. $child: first name.
block-call-off = 🚫 { $time } { $child }
    .sure = Cancel the conversation about { $child } on { $date } at { $time }? The family hears of it and chooses another time.
    .yes = 🚫 Yes, cancel
    .done = 🚫 Cancelled. The family of { $child } gets a message with other times.
    .agree = 🚫 Cancelled. The family of { $child } gets a message. Times cannot be chosen here any more: please agree one with them.
    .call = 📞 I cannot reach the family of { $child } here. Please call them.
