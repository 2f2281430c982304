# SPDX-License-Identifier: EUPL-1.2

### What a teacher and a family agree after a conversation.

# A button: what was agreed.
agreement-menu = 🤝 Agreements
# A button: make one after a conversation.
agreement-new = 🤝 Make an agreement
# An agreement. $child: first name. $what, $who, $why, $when, $how: its five parts.
agreement-shown =
    🤝 <b>{ $child }</b>
    <b>{ $what }</b>
    Who: { $who }
    Why: { $why }
    When: { $when }
    How: { $how }
# Somebody's own words, as they wrote them. $text: the words. $language: what their language calls itself.
agreement-own = ✍️ { $text } ({ $language })
# What is done. Both sides read it.
# .read: a button.
# .tables: a button.
# .bedtime: a button.
# .ask-about-day: a button.
# .stories: a button.
# .on-time: a button.
# .screens: a button.
# .library: a button.
# .play: a button.
# .come-and-look: a button.
# .getting-started: a button.
# .explanation: a button.
# .sit-elsewhere: a button.
# .good-news: a button.
# .contact: a button.
# .health: a button.
agreement-what =
    .read = 📖 Read together
    .tables = ✖️ Practise the tables
    .bedtime = 🛏️ To bed on time
    .ask-about-day = 💬 Ask about the day
    .stories = 👵 Tell stories
    .on-time = ⏰ At school on time
    .screens = 📵 Screens off before bed
    .library = 📚 To the library
    .play = 🎲 Play together
    .come-and-look = 👀 Have a look in class
    .getting-started = 🚀 Help with getting started
    .explanation = 💡 Extra explanation
    .sit-elsewhere = 🪑 Another place in class
    .good-news = 🌟 Say what went well
    .contact = ✉️ Contact with each other
    .health = 🩺 Ask the doctor or nurse
# Who does it. Both sides read it.
# .school: a button.
# .home: a button.
# .child: a button.
# .together: a button.
agreement-who =
    .school = 🏫 School
    .home = 🏠 The family
    .child = 🧒 The child
    .together = 🤝 School and family
# What it is for. Both sides read it.
# .learning: a button.
# .language: a button.
# .confidence: a button.
# .rest: a button.
# .wellbeing: a button.
# .what-helps: a button.
agreement-why =
    .learning = 💡 Learning goes more easily
    .language = 🗨️ More words, more language
    .confidence = 💪 More self-confidence
    .rest = 😴 More rest
    .wellbeing = 🙂 To feel well
    .what-helps = 🔎 To see what helps
# When it is done. Both sides read it.
# .daily: a button.
# .weekly: a button.
# .until-holiday: a button.
# .from-tomorrow: a button.
# .on: on a day. $date: the day.
agreement-when =
    .daily = 📅 Every day
    .weekly = 🗓️ Every week
    .until-holiday = 🏖️ Until the next holiday
    .from-tomorrow = ➡️ From tomorrow on
    .on = 📌 { $date }
# How it is done. Both sides read it.
# .ten-minutes: a button.
# .fixed-time: a button.
# .own-language: a button.
# .material: a button.
# .in-class: a button.
# .short-message: a button.
# .appointment: a button.
agreement-how =
    .ten-minutes = ⏱️ Ten minutes each time
    .fixed-time = 🕢 At a fixed time
    .own-language = 🌍 In the language of home
    .material = 🎒 With things from school
    .in-class = ✏️ In class
    .short-message = 💬 By a short message
    .appointment = 📆 By appointment
# Why a family wants it otherwise, or not.
# .other-time: a button.
# .less-often: a button.
# .other-thing: a button.
# .with-help: a button.
# .child: a button.
# .not-now: a button.
# .talk: a button.
agreement-because =
    .other-time = 🕐 At another time
    .less-often = ↘️ Less often
    .other-thing = 🔀 Something else helps more
    .with-help = 🙋 With help from school
    .child = 🧒 My child would not like it
    .not-now = 🏠 Not possible at home now
    .talk = 📞 Let us talk about it
# How far the two are.
# .proposed: the family has not said yes so far.
# .rather: the family wants it otherwise.
# .refused: the family says that it does not work.
# .fixed: the family said yes.
# .stopped: one of the two stopped it.
agreement-stage =
    .proposed = ⏳ proposed: it is fixed once the family says yes
    .rather = ↔️ the family: rather otherwise
    .refused = ✖️ the family: this does not work
    .fixed = ✅ agreed
    .stopped = 🛑 stopped
# Under it: why. $reason: a reason.
agreement-reason = { $reason }
# How far one side is.
# .open: a button.
# .done: a button.
# .impossible: a button.
agreement-mark =
    .open = ▫️ To do
    .done = ✅ Done
    .impossible = 🚫 Not possible
# In an agreement: how far each side is.
# .school: $mark: how far the school is.
# .home: $mark: how far the family is.
# .school-on: $mark: how far the school is. $date: since when.
# .home-on: $mark: how far the family is. $date: since when.
agreement-marked =
    .school = 🏫 School: { $mark }
    .home = 🏠 The family: { $mark }
    .school-on = 🏫 School: { $mark } · { $date }
    .home-on = 🏠 The family: { $mark } · { $date }
# In an agreement: when it is due. $date: the day.
agreement-due = 📌 Planned for { $date }
# In a proposal. $weeks: after how many weeks both look back.
agreement-weeks = 🔎 Looking back after { $weeks } weeks
# Looking back.
# .works: a button.
# .partly: a button.
# .not: a button.
# .talk: a button.
# .none: one side said nothing.
# .on: $date: when both are asked.
# .ask: the question.
# .noted: after it.
agreement-look =
    .works = 👍 It works
    .partly = 🤏 In part
    .not = 👎 It does not
    .talk = 🗣️ Talk again
    .none = –
    .on = 🔎 Looking back on { $date }
    .ask = 🔎 How did it go?
    .noted = ✅ Thank you. You see what the other side said when both have answered, or after a week.
# What both said looking back. $school, $home: their answers.
agreement-looked =
    🔎 Looking back
    🏫 School: { $school }
    🏠 The family: { $home }
# What a family says to a proposal.
# .works: a button.
# .rather: a button.
# .refused: a button.
agreement-answer =
    .works = ✅ It works for us
    .rather = ↔️ Rather otherwise
    .refused = ✖️ It does not work
# A button: the teacher changes it and proposes it anew.
agreement-change = ✏️ Change
# A button: the agreement in Dutch, for the school's pupil system.
agreement-copy = 📋 Copy in Dutch
# A button: one side stops it.
# .sure: the question. $child: first name.
# .yes: a button.
agreement-stop = 🛑 Stop this
    .sure = Stop this agreement about { $child }? The other side hears of it.
    .yes = 🛑 Yes, stop it
# An old button: it is now as follows.
agreement-changed = 👀 This has been changed. It now reads:
# The family said yes.
agreement-fixed = 🤝 Agreed! Both sides can read it here at any time.
# The family said why.
agreement-explained = ✅ Thank you. The teacher reads this and proposes something else.
# One side said how far it is.
agreement-noted = ✅ Noted. The other side can read it.
# Above a list.
# .none: nothing is agreed.
# .of-class: for the teacher, children follow as buttons. $class: "5a".
agreement-list = 🤝 <b>What you agreed with school</b>
    .none = 🤝 There are no agreements at the moment.
    .of-class = 🤝 <b>Agreements · { $class }</b>
# A line of a list. $child: first name. $what: what is done. $standing: how far the two are.
agreement-line = { $child } · { $what } · { $standing }
# A button. $child: first name. $what: what is done.
agreement-one = 🤝 { $child } · { $what }
# A button. $child: first name.
agreement-of-child = 🤝 { $child }
# Above what was agreed about a child, for the teacher. $child: first name.
agreement-about = 🤝 <b>Agreements · { $child }</b>
# Above what was agreed with one family. $names: a list of the parents' names.
agreement-family = 👤 { $names }
# In "my data". $child: first name. $what: what is done.
agreement-data = 🤝 Agreement about { $child }: { $what }
# A teacher makes an agreement; blocks follow as buttons. $child: first name.
agreement-ask-what = 🤝 <b>{ $child }</b>: what do you agree on? What usually goes with it is filled in, you can change it.
# A button: own words.
# .words: own words are asked for. $child: first name.
agreement-ask-own = ✍️ In my own words
    .words = ✍️ { $child }: please type it, in one sentence. Own words are not translated.
# A button: on a day.
agreement-ask-day = 📌 On a day
# The family may say why; reasons follow as buttons.
# .own: in own words.
agreement-ask-why = ✅ Noted. What would suit better? You need not say.
    .own = ✍️ Please type it. Own words are not translated.
# Under an agreement that is not proposed yet.
# .propose: a button.
# .who: a button.
# .why: a button.
# .when: a button.
# .how: a button.
# .what: a button.
# .look: a button.
# .weeks: a button. $weeks: after how many weeks.
agreement-check = 👀 Is it right so? It is fixed once the family says yes.
    .propose = ✅ Propose it
    .who = 👤 Who?
    .why = ❓ Why?
    .when = 📅 When?
    .how = 🔧 How?
    .what = 🤝 Something else
    .look = 🔎 Looking back
    .weeks = 🔎 After { $weeks } weeks
# It is proposed. $child: first name.
# .not: nobody there can be told here. $child: first name.
agreement-proposed = 📨 The family of { $child } reads this in its own language and taps what it thinks.
    .not = 📞 I cannot reach the family of { $child } here. Please show or tell it to them.
# To a parent: school proposes this. $child: first name.
# .again: some days later. $child: first name.
# .due: what the family promised is due. $child: first name.
# .look: both are asked whether it worked. $child: first name.
# .looked: what both said. $child: first name.
# .stopped: school stopped it. $child: first name.
agreement-told = ✋ School proposes to agree this about { $child }. Does it work for you?
    .again = 👀 A reminder: school proposes this about { $child }. Does it work for you?
    .due = 👀 How is it going with this? You agreed it about { $child }.
    .look = ❓ Some weeks ago you agreed this about { $child }. We look back together.
    .looked = 👀 This is how both sides look back on the agreement about { $child }:
    .stopped = 👀 School has stopped this agreement about { $child }:
# Among a teacher's things of today. $child: first name.
# .fixed: the family said yes. $child: first name.
# .rather: the family wants it otherwise. $child: first name.
# .refused: the family says that it does not work. $child: first name.
# .due: what school promised is due. $child: first name.
# .look: it is time to look back. $child: first name.
# .looked: both looked back. $child: first name.
# .stopped: the family stopped it. $child: first name.
agreement-today =
    .fixed = 🤝 { $child }: the family says yes to the agreement.
    .rather = 🤝 { $child }: the family would rather agree something else.
    .refused = 🤝 { $child }: the proposal does not work for the family.
    .due = 🤝 { $child }: how is it going with what school promised?
    .look = 🤝 { $child }: time to look back on an agreement.
    .looked = 🤝 { $child }: how both sides look back.
    .stopped = 🤝 { $child }: an agreement was stopped.
