# SPDX-License-Identifier: EUPL-1.2

### Conversations on request: a parent, a child through the parent, or a teacher asks for one.

# A button in the menu of a parent.
request-menu = 💬 I would like to talk
# Children follow as buttons.
# .who: who would like to talk follows as buttons. $child: first name.
# .me: a button: the parent.
# .mine: a button: the child; for a teacher: that child's family. $child: first name.
# .whom: to a teacher; children follow as buttons. $class: "5a".
request-ask = 💬 About which child would you like to talk?
    .who = 💬 Who would like to talk with the teacher of { $child }?
    .me = 👤 I would like to
    .mine = 🧒 { $child }
    .whom = 💬 { $class }: with which child's family would you like to talk?
# What it is about follows as buttons. $child: first name.
request-about = 💬 { $child }: what is it about?
# A button, and inside a line: what it is about.
request-doing = 🌱 How it is going
# A button, and inside a line: what it is about.
request-learning = 📚 Learning
# A button, and inside a line: what it is about.
request-friends = 👫 Friends
# A button, and inside a line: what it is about.
request-happiness = 🙂 Happiness and behaviour
# A button, and inside a line: what it is about.
request-home = 🏠 The situation at home
# A button, and inside a line: what it is about.
request-happened = ❗ Something happened
# A button, and inside a line: what it is about.
request-other = 💭 Something else
# How soon follows as buttons.
# .week: a button, and a line.
# .weeks: a button, and a line.
# .any: a button, and a line.
request-soon = 📅 How soon?
    .week = 🔔 This week
    .weeks = 📅 Within two weeks
    .any = 🌿 No hurry
# How one would like to talk follows as buttons.
# .school: a button, and a line.
# .phone: a button, and a line.
# .online: a button, and a line.
request-way = How would you like to talk?
    .school = 🏫 At school
    .phone = 📞 By phone
    .online = 💻 Online
# Words of one's own can be typed. $class: "5a".
# .skip: a button.
request-words = ✍️ Would you like to write something about it, in your own language? Only the teachers of { $class } read it, not at once. In danger: call 112.
    .skip = ➡️ Send without words
# Above the request, once it was sent.
request-sent = ✅ Sent. You get a message as soon as there are times.
# Above the request, when it was made before.
request-already = 👀 You have asked for this already:
# The request, to a parent. $child: first name. $about: what it is about.
request-shown = 💬 <b>{ $child }</b>: { $about }
# Under it: there are no times so far. $class: "5a".
request-waits = ⏳ The teachers of { $class } look for times.
# Under it: there are times.
request-times-there = 🕐 There are times to choose from.
# Under it: a time is chosen. $date, $time: when.
request-booked = ✅ { $date }, { $time }
# Under it: it is over.
request-closed = This request is closed.
# A button: take the request back.
# .done: after that.
request-withdraw = 🚫 Withdraw the request
    .done = 🚫 The request is withdrawn.
# To the teachers: a parent asks. $child: first name. $about: what it is about. $name: the parent.
# .child: the child asks through the parent. $child: first name. $about: what it is about. $name: the parent.
# .teacher: a teacher asks. $child: first name. $about: what it is about. $name: the teacher.
request-told = 💬 <b>{ $child }</b> · { $about } · { $name } would like to talk with you.
    .child = 💬 <b>{ $child }</b> · { $about } · { $child } would like to talk with you, together with { $name }.
    .teacher = 💬 <b>{ $child }</b> · { $about } · { $name } asks the family for a conversation.
# A button: shows a request. $child: first name.
# .open: a button: shows one's own. $about: what it is about.
# .booked: a button: there is a time. $child: first name.
request-button = 💬 { $child }
    .open = ⏳ { $about }
    .booked = ✅ { $child }
# In the list of what there is to do. $class: "5a". $count: how many.
request-today = { $count ->
    [one] 💬 { $class }: { $count } family asks for a conversation
   *[other] 💬 { $class }: { $count } families ask for a conversation
}
# The requests of a class, to its teachers. $class: "5a".
# .button: a button.
# .none: there are none.
# .new: a button: ask a family.
request-list = 💬 <b>Conversations on request · { $class }</b>
    .button = 💬 Talk with a family
    .none = Nobody is waiting.
    .new = ➕ Ask a family
# A button: give times.
request-propose = 🕐 Propose times
# A message to the parents: there are times. Times follow as buttons. $child: first name. $about: what it is about.
# .teacher: a teacher asks. $child: first name. $about: what it is about. $name: who.
request-times = ✋ You asked for a conversation. These times are possible.
    💬 <b>{ $child }</b>: { $about }
    Tap the time that suits you.
    .teacher = ✋ { $name } would like to talk with you.
        💬 <b>{ $child }</b>: { $about }
        Tap the time that suits you.
# A button: no time suits.
# .done: after that. $class: "5a".
# .told: under the request, to a teacher.
request-again = 🔁 Other times, please
    .done = 🔁 We ask the teachers of { $class } for other times. You get a message.
    .told = 🔁 The family asks for other times.
# A message to the teachers: the family chose. $child: first name. $date, $time: when.
request-chosen = ✅ <b>{ $child }</b>: the family has chosen { $date }, { $time }.
# A message to who asked: no time was found. $child: first name.
# .teacher: to a teacher. $child: first name.
# .again: a button.
request-ended = 💬 No time was found for the conversation about { $child }. Sorry. The request is closed. Would you like to ask again, or call?
    .teacher = 💬 No time is chosen for the conversation about { $child }. The request is closed. You can ask again, or call the family.
    .again = 💬 Ask again
# The kind of round that holds the times.
# .talk: one such conversation, inside a sentence or line.
# .purpose: what it is for, to parents.
request-round = 💬 Conversation on request
    .talk = conversation
    .purpose = You talk about what was asked.
# In "my data". $child: first name. $about: what it is about.
request-data = 💬 Asked for a conversation: { $child }, { $about }
# To a family: a teacher took back what they had asked for. $child: first name.
request-taken-back = 👋 The teacher has taken back this request about { $child }. You do not have to choose a time.
