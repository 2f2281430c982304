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
# .of: under it. $name: a colleague.
# .nobody: under it, when the teacher left.
block-line = 📅 { $date }, { $from } – { $until }, { $venue } · chosen: { $taken } of { $times }
    .of = ↳ times of { $name }
    .nobody = ↳ nobody has these times at the moment
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
# .home: a button.
block-ask-venue = Where or how do you meet?
    .class = 🏫 In our classroom
    .room = 🚪 In another room
    .phone = 📞 By phone
    .online = 💻 Online
    .home = 🏠 We visit the family
# .link: a link is asked for.
# .wrong: that was none.
block-ask-room = 🚪 What is the room called? Please type it.
    .link = 💻 Please send the link of the meeting. It begins with https://
    .wrong = That is no link I can use. It begins with https://
# Where or how, inside a line. $class: "5a".
# .room: $room: what it is called.
# .phone: school calls the parents.
# .online: a link follows elsewhere.
# .home: the teacher comes to the family.
# .alone: to a teacher who gave nothing else.
block-venue = 🏫 classroom of { $class }
    .room = 🚪 { $room }
    .phone = 📞 by phone: school calls
    .online = 💻 online
    .home = 🏠 a visit at home
    .alone = 🏠 Families can choose a visit at home only beside another place. Please give times at school, by phone or online too.
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
# A button: one conversation of a day. $time: when. $child: first name.
# .marked: a button: the same with marks. $time: when. $marks: those below. $child: first name.
block-talk-button = 🕘 { $time } · { $child }
    .marked = 🕘 { $time } { $marks } · { $child }
# A mark on it: the family prepared something.
# .means: under the list: what the mark means.
block-mark-prepared = 📝
    .means = 📝 The family has prepared something.
# A mark on it: the family will be there.
block-mark-confirmed = ✅
# A mark on it: the family would like a call.
block-mark-call = 📞
# A mark on it: it has begun, and who came is not noted.
# .means: under the list: what the mark means.
block-mark-not-noted = ❔
    .means = ❔ Who came is not noted.
# One conversation, for the teacher. $talk: "start conversation". $child: first name. $date: the day. $time, $until: from when until when. $venue: where or how.
# .who: under it. $names: a list of the parents' names.
# .nobody: the same: nobody of them is here.
# .confirmed: under it.
# .call: under it.
# .open: under it: the family said nothing.
# .cancelled: instead of it. $child: first name. $date, $time: when it was to be.
# .called-off: instead of it. $child: first name. $date, $time: when it was to be.
# .other: under it; the other conversation is a button. $date, $time: when that is.
block-talk =
    🗣️ <b>{ $child }: { $talk }</b>
    📅 { $date }, { $time } – { $until }
    { $venue }
    .who = 👤 { $names }
    .nobody = 👤 Nobody of the family has signed up here so far.
    .confirmed = ✅ The family has said that it will be there.
    .call = 📞 The family would like a call about it.
    .open = ▫️ Not confirmed so far.
    .cancelled = 🚫 <b>{ $child }</b>: the conversation on { $date } at { $time } does not take place. The family has cancelled it.
    .called-off = 🚫 <b>{ $child }</b>: the conversation on { $date } at { $time } does not take place. School has cancelled it.
    .other = 🔁 The family has another time: { $date }, { $time }.
# A button: takes times away. $from, $until: between these.
# .done: above what is left.
# .not: families have to be moved first. $names: a list of times and first names.
block-remove = 🗑️ { $from } – { $until }
    .done = 🗑️ These times are gone.
    .not = ⚠️ Somebody has chosen a time there. Please cancel first: { $names }
# Inside a list. $time: when. $child: first name.
block-remove-line = { $time } { $child }
# A button: calls off a conversation.
# .sure: the question. $child: first name. $date, $time: when.
# .yes: a button.
# .done: the family is told. $child: first name.
# .agree: the family is told, and nobody chooses any more. $child: first name.
# .call: nobody there can be told here. $child: first name.
block-call-off = 🚫 Cancel
    .sure = Cancel the conversation about { $child } on { $date } at { $time }? The family hears of it and chooses another time.
    .yes = 🚫 Yes, cancel
    .done = 🚫 Cancelled. The family of { $child } gets a message with other times.
    .agree = 🚫 Cancelled. The family of { $child } gets a message. Times cannot be chosen here any more: please agree one with them.
    .call = 📞 I cannot reach the family of { $child } here. Please call them.
# Under the lines. $times: how many times. $count: how many children the class has.
block-count = 🧮 { $times ->
        [one] { $times } time
       *[other] { $times } times
    } for { $count ->
        [one] { $count } child
       *[other] { $count } children
    }
# Buttons follow for what is missing.
# .evening: a button.
# .phone: a button.
# .count: to those who lead the school. $have: in how many classes there is an evening. $count: how many classes.
block-wish = 🌙 Many parents work. Would one of these suit you too? You can also leave it as it is.
    .evening = 🌙 An evening
    .phone = 📞 A time to phone
    .count = 🌙 Classes with an evening: { $have } of { $count }
# A button: the single times of a block. $from, $until: between these.
# .title: above them. $date: the day. $from, $until: between these. $venue: where or how.
# .how: what a tap does.
# .taken: a button: a conversation. $time: when. $child: first name.
# .closed: a button: nobody can choose this time. $time: when.
# .not: somebody has just chosen it.
block-times = ⚙️ { $from } – { $until }
    .title = ⚙️ <b>{ $date }, { $from } – { $until }</b>, { $venue }
    .how = Tap a time and nobody can choose it. Tap once more and it is free again.
    .taken = 👤 { $time } { $child }
    .closed = ⛔ { $time }
    .not = ⚠️ Somebody has just chosen this time, or is being asked for it.
# A line. $count: after how many conversations in a row there is a break.
# .none: there is none.
# .after: a button. $count: after how many.
# .off: a button.
block-break = ☕ Break after { $count } conversations in a row
    .none = ☕ No breaks
    .after = ☕ After { $count }
    .off = ☕ No breaks
# A button: the same times on other days.
# .ask: days follow as buttons. $from, $until: between these. $venue: where or how.
# .on: a button: a day that was tapped. $date: the day.
# .add: a button. $count: how many days.
# .some: above the times. $count: how many times. $left: on how many days not, they were given before.
block-same = 📆 The same on …
    .ask = 📆 The same times on other days? { $from } – { $until }, { $venue }. Tap the days.
    .on = ✅ { $date }
    .add = ➕ Add days: { $count }
    .some = ✅ Added. Times: { $count }. Days on which you had given times already: { $left }
# Somebody else has the room then. $class: whose class. $venue: the room. $date: the day.
# .sure: the question.
# .yes: a button.
# .other: a button.
block-room = ⚠️ { $date }: { $class } is there then ({ $venue }).
    .sure = Do you want to meet there all the same?
    .yes = ✅ Yes, go on
    .other = 🚪 Choose another place
# A button: takes over one block of a colleague.
# .all: a button: takes over all.
# .done: they are the teacher's now. $count: how many blocks.
# .some: the same. $count: how many blocks. $left: how many not, the teacher has given other times then.
# .told: to a parent. $talk: "start conversation". $child: first name. $date, $time: when. $name: whom they meet.
# .by: to the colleague. $name: who took over. $class: "5a". $date: the day. $from, $until: between these.
block-take = 🤝 Take over
    .all = 🤝 Take over all of them
    .done = 🤝 These times are yours now. The families hear whom they will meet. Taken over: { $count }
    .some = 🤝 Taken over: { $count }. Not taken over, because you have given other times then: { $left }
    .told = 👋 The { $talk } about { $child } on { $date } at { $time }: you will meet { $name }.
    .by = 🤝 { $name } has taken over your times for { $class } on { $date }, { $from } – { $until }.
# A button: the teacher is ill.
# .sure: the question. $date: the day. $class: "5a". $count: how many conversations.
# .yes: a button.
# .done: the families are told. $count: how many.
# .call: the same, but some are to be called. $count: how many. $names: a list of first names.
block-day-off = 🤒 I cannot on this day
    .sure = { $date }, { $class }: cancel all conversations? There are { $count }. Each family gets a message with other times at once. Nothing else is offered on that day.
    .yes = 🤒 Yes, cancel the day
    .done = 🤒 The day is cancelled. Families that get a message: { $count }. Get well soon!
    .call = 🤒 The day is cancelled. Conversations: { $count }. I cannot reach the families of these children here, please call them: { $names }
# To a teacher, shortly before: a family cancelled. $child: first name. $date, $time: when it was to be.
# .moved: they moved it. $child: first name. $date, $time: when it was to be. $day, $hour: when it is.
block-news = 👀 The family of { $child } cannot come on { $date } at { $time }. The time is free again.
    .moved = 👀 The family of { $child } does not come on { $date } at { $time }, but on { $day } at { $hour }.
