# SPDX-License-Identifier: EUPL-1.2

### Interpreters: for families, who choose a time at which one is free, and for those who lead the school.

# A button: the family wants an interpreter.
# .change: a button, once it is said in which language.
interpreter-wish = 🌐 I'd like an interpreter
    .change = 🌐 Change interpreter
# Languages follow as buttons, each by its own name.
# .which: something was typed; languages that may be meant follow as buttons.
# .all: to who leads the school: all languages of an interpreter are tapped. $name: who.
# .name: to who leads the school, about a new interpreter.
interpreter-ask = 🌐 In which language do you want an interpreter? It costs you nothing. Your child or your family does not have to interpret. You can also type the language.
    .which = 🌐 Which language do you mean?
    .all = 🌐 Which languages does { $name } interpret? Tap all of them. You can also type a language.
    .name = 🌐 What is the interpreter or the agency called? Please type it.
# A button: further languages.
interpreter-more = ➡️ More languages
# A button: the family wants no interpreter.
interpreter-not = 🚫 No interpreter
# A button: the language as it was typed. $language: that.
interpreter-typed = ✏️ { $language }
# A button: a language. $own: by its own name. $name: as the reader calls it.
# .has: a button: the same, chosen before. $own, $name: the same.
# .has-own: a button: the same where both names are one. $own: that name.
interpreter-tongue = { $own } · { $name }
    .has = ✅ { $own } · { $name }
    .has-own = ✅ { $own }
# A button: nothing more to tap.
interpreter-done = ✅ Done
# Above the days. $language: for which language.
interpreter-with = 🌐 With an interpreter: { $language }. You only see times at which one is there.
# In the settings and in "my data". $language: in which language the family wants an interpreter.
# .button: a button.
interpreter-usual = 🌐 Interpreter: { $language }
    .button = 🌐 Interpreter
# Under a conversation, for the family and the teacher. $name: who interprets. $language: which language.
# .none: nobody so far. $language: which language.
# .how: the first, for the teacher. $name: who interprets. $language: which language. $place: "by phone".
interpreter-of-talk = 🌐 Interpreter: { $name } ({ $language })
    .none = 🌐 Interpreter wanted: { $language }. School is looking for one.
    .how = 🌐 Interpreter: { $name } ({ $language }), { $place }
# No time can be chosen: nobody interprets on these days. $language: which language.
# .free: the same: there is somebody, but not at a time that is free. $language: which language.
# .alone: a button: choose among all times.
# .wait: a button: wait until there is one.
# .waiting: after that. $language: which language.
interpreter-nobody = 🌐 So far there is no interpreter on these days: { $language }. You can choose a time without one, or wait. Either way we ask school for an interpreter.
    .free = 🌐 At the moment there is no free time with an interpreter: { $language }. You can choose a time without one, or wait. Either way we ask school for an interpreter.
    .alone = 🕐 A time without one
    .wait = 🙋 Wait for an interpreter
    .waiting = 🙋 We have asked school for an interpreter: { $language }. You get a message as soon as there is one.
# A message to the parents: one comes now. $child: first name. $date, $time: when. $name: who. $language: which language.
interpreter-found = ✅ There is an interpreter for the conversation about { $child } on { $date } at { $time }: { $name } ({ $language }).
# A message to the parents: the interpreter cannot come. $child: first name. $date, $time: when. $language: which language.
# .choose: under it, while it can be changed.
interpreter-gone = ✋ Sorry: the interpreter ({ $language }) for the conversation about { $child } on { $date } at { $time } cannot come. The conversation itself goes on. School is looking for somebody else.
    .choose = You can also choose another time at which an interpreter is there.
# A message to who waits: there are times with an interpreter. $language: which language. Buttons follow.
interpreter-there = ✅ There is an interpreter now: { $language }. Please choose a time.

# A button for those who lead the school.
interpreter-button = 🌐 Interpreters
# Interpreters follow. $school: its name.
# .none: there are none.
# .new: a button: list one.
interpreter-title = 🌐 <b>Interpreters at { $school }</b>
    .none = Nobody is listed yet.
    .new = ➕ Interpreter
# A line. $name: who. $languages: a list of languages.
# .none: without a language so far. $name: who.
interpreter-line = 🌐 <b>{ $name }</b>: { $languages }
    .none = 🌐 <b>{ $name }</b>: no language noted so far
# A line: families who want one and have none. $language: which language. $count: how many families.
interpreter-wanted = ⏳ Wanted: { $language } · families: { $count }
# In the bundle of the day of those who lead the school. $languages: a list. $count: how many families.
interpreter-today = 🌐 Interpreter needed: { $languages } · families: { $count }
# A button: add hours.
# .none: there are none.
# .line: $date: the day. $from, $until: between these. $place: how. $count: how many conversations.
# .day: days follow as buttons. $name: who.
# .how: how the interpreter takes part follows as buttons. $name: who.
# .added: $date: the day. $from, $until: between these.
# .overlap: there are hours already. $date: the day.
# .again: under it; days follow as buttons.
interpreter-hours = ➕ Hours
    .none = No hours are given yet.
    .line = 📅 { $date }, { $from } – { $until }, { $place } · conversations: { $count }
    .day = 📅 On which day is { $name } there?
    .how = How does { $name } take part?
    .added = ✅ Added: { $date }, { $from } – { $until }.
    .overlap = ⚠️ There are hours on { $date } at that time already.
    .again = The same hours on another day? Tap the days.
# A button, and inside a line: how an interpreter takes part.
# .phone: a button, and inside a line.
# .video: a button, and inside a line.
interpreter-place = 🏫 at school
    .phone = 📞 by phone
    .video = 💻 by video
# A button: the languages of an interpreter.
# .not: a language cannot go: conversations are booked. $count: how many.
interpreter-tongues = 🌐 Languages
    .not = { $count ->
        [one] ⚠️ { $count } conversation is booked in this language. Take the hours away first, then the family hears of it.
       *[other] ⚠️ { $count } conversations are booked in this language. Take the hours away first, then the families hear of it.
    }
# A button: take an interpreter off the list.
# .sure: the question. $name: who.
# .sure-hours: the question, or under it: conversations are booked. $count: how many.
# .yes: a button.
# .done: it is done. What is left follows.
interpreter-remove = 🗑️ Off the list
    .sure = Take { $name } off the list, with all hours?
    .sure-hours = { $count ->
        [one] ⚠️ { $count } conversation has this interpreter. The family gets a message and can choose another time. Take it away?
       *[other] ⚠️ { $count } conversations have this interpreter. The families get a message and can choose other times. Take it away?
    }
    .yes = 🗑️ Yes, take away
    .done = 🗑️ Done.
# What interpreters have on a day. $date: the day.
# .none: nothing.
# .of: above the lines of one. $name: who.
# .line: $from, $until: when. $child: first name. $class: "5a". $venue: where or how. $language: which language.
interpreter-plan = 📋 <b>Interpreters: { $date }</b>
    .none = No conversation with an interpreter.
    .of = 🌐 <b>{ $name }</b>
    .line = { $from } – { $until } · { $language } · { $child } ({ $class }) · { $venue }
