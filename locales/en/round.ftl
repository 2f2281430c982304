# SPDX-License-Identifier: EUPL-1.2

### Rounds of conversations, as those who lead the school plan them.

# A button.
round-button = 🗣️ Conversations
# Rounds follow as buttons. $school: its name.
# .none: the same when none is planned. $school: its name.
round-title = 🗣️ <b>Conversations at { $school }</b>
    .none = 🗣️ No conversations are planned at { $school }.
# A button.
round-new = ➕ Plan conversations
# A button, and the name of a kind of round.
# .talk: one such conversation, inside a sentence or line.
# .purpose: what it is for, to parents.
round-start = 🌱 Start conversations
    .talk = start conversation
    .purpose = You, your child and the teacher get to know each other. What goes well? What worries you? What does your child want to learn this year? What do you expect of school?
# A button, and the name of a kind of round.
# .talk: one such conversation, inside a sentence or line.
# .purpose: what it is for, to parents.
round-progress = 📈 Progress conversations
    .talk = progress conversation
    .purpose = How is your child doing, at school and at home? What goes well, and what can we do together?
# A button, and the name of a kind of round.
# .talk: one such conversation, inside a sentence or line.
# .purpose: what it is for, to parents.
round-report = 📄 Report conversations
    .talk = report conversation
    .purpose = You look at the report together. What has your child learned? What comes next?
# A button, and the name of a kind of round.
# .talk: one such conversation, inside a sentence or line.
# .purpose: what it is for, to parents.
round-ten-minutes = ⏱️ Ten-minute talks
    .talk = ten-minute talk
    .purpose = A short talk: how is your child doing? What would you like to know?
# A button, and the name of a kind of round.
# .talk: one such conversation, inside a sentence or line.
# .purpose: what it is for, to parents.
round-advice = 🎓 Advice conversations
    .talk = advice conversation
    .purpose = It is about the school after this one. What suits your child? What do you and your child think?
# A button, and the name of a kind of round.
# .talk: one such conversation, inside a sentence or line.
# .purpose: what it is for, to parents.
round-goodbye = 👋 Goodbye conversations
    .talk = goodbye conversation
    .purpose = You look back together. What was good? What can school do better? How does your child go on?
# A button, and the name of a kind of round.
# .talk: one such conversation, inside a sentence or line.
# .purpose: what it is for, to parents.
round-support = 🧩 Support talks
    .talk = support talk
    .purpose = What does your child need, at school and at home? You and the people who help your child think about it together.
# A button, and the name of a kind of round.
# .talk: one such conversation, inside a sentence or line.
# .purpose: what it is for, to parents.
round-intake = 🏡 Intake of a new family
    .talk = introduction talk
    .purpose = Welcome! We would like to get to know you and your child. What should we know? What would you like to know about school?
# The name of a round that the school calls so itself. $title: its words.
# .kind: a button, among the kinds.
# .any: the name, where the words are not at hand.
# .titled: one such conversation. $title: the school's words.
# .talk: one such conversation, where the words are not at hand.
# .purpose: what it is for, to parents, where the school says nothing about it.
# .typed: the same in the school's words. $purpose: what was typed.
# .ask: asks for the title.
# .ask-purpose: asks what it is for.
round-own = 💬 { $title }
    .kind = ✏️ A title of our own
    .any = 💬 Conversations
    .titled = { $title }
    .talk = conversation
    .purpose = You and the teacher talk about your child.
    .typed = { $purpose }
    .ask = ✏️ What are these conversations called? Parents read it as you write it.
    .ask-purpose = 💡 What are they for? One or two sentences, as parents will read them.
# Where two rounds of a kind are told apart by their first day. $day, $month: in figures. $kind: a kind of round.
round-dated = 📅 { $day }/{ $month } { $kind }
# Kinds follow as buttons.
round-ask-kind = 🗣️ Which conversations do you want to plan? They are for all classes, unless you choose some.
# A button: like an earlier round.
# .ask: rounds follow as buttons, each with its first day.
round-again = 🔁 As before
    .ask = 🔁 Which conversations shall be planned again? You look at them before they are planned.
# Classes follow as buttons. $kind: a kind of round.
round-ask-class = { $kind }: in which class is the child?
# First names follow as buttons, several can be chosen. $class: "5a".
round-ask-children = Which children of { $class }? Tap one or more.
# A button: children of another class too.
round-other-class = 👥 Another class
# A button: the choice is made.
round-next = ➡️ Next
# A button: nothing is said about it.
round-skip = ⏭️ Skip
# Who else takes part. $names: as it was typed.
# .ask: asks for it.
round-others = 👥 Also there: { $names }
    .ask = 👥 Who else takes part? For example: support coordinator, physiotherapist.
# To parents, two days before. Lines follow.
# .line: $line: one of them, as it was typed.
# .ask: asks for them.
round-agenda = 📋 This is what we will talk about:
    .line = • { $line }
    .ask = 📋 What is it about? Short lines. The family reads them two days before.
# Which step of a support talk it is. $step: 1 to 3.
# .ask: steps follow as buttons.
# .button: a button. $step: 1 to 3.
round-step = 🪜 Step { $step } of 3
    .ask = 🪜 Which step is it?
    .button = 🪜 { $step } of 3
# Days follow as buttons. $kind: a kind of round.
round-ask-first = { $kind }: which is the <b>first</b> day?
# Days follow as buttons. $date: the first day.
round-ask-last = First day: { $date }. Which is the <b>last</b> day?
# A button: days further on.
round-more = ➡️ Later days
# Before a round is planned, and later when it is looked at. $kind: a kind of round. $first, $last: its days.
# $minutes: how long each takes. $count: how many classes.
# .pause: $minutes: how long the teacher has between two.
# .opens: $date: the day on which families can begin to choose. $time: the time.
# .at-once: instead, when they can begin to choose as soon as it is planned.
# .closes: $date: the day on which families can choose last. $time: the time.
# .only: $names: the first names of the children it is for.
# .classes: $classes: the classes it is for, if not all.
# .next: the classes are next school year's.
# .wishes: $date: the day on which families can begin to say what suits them. $time: the time.
# .divided: $date, $time: until when they can.
round-shown =
    <b>{ $kind }</b>
    📅 { $first } – { $last }
    ⏱️ { $minutes } minutes each · { $count ->
        [one] { $count } class
       *[other] { $count } classes
    }
    .pause = ☕ { $minutes } minutes between two
    .only = 👤 { $names }
    .classes = 👥 { $classes }
    .next = ➡️ For the classes of next school year
    .wishes = 🙋 Families say what suits them from: { $date }, { $time }
    .divided = 🙋 … until: { $date }, { $time }. Then the times are divided, and the rest can be chosen.
    .opens = 🔓 Families choose a time from: { $date }, { $time }
    .at-once = 🔓 Families choose a time at once
    .closes = 🔒 … until: { $date }, { $time }
# Above the round. The day is over, or families would have no time to choose.
round-not-sound = ⚠️ These days do not fit. Please look again.
# A button: another length.
# .ask: lengths follow as buttons.
round-length = ⏱️ Length
    .ask = ⏱️ How long does one conversation take?
# A button: more or less time between two.
# .ask: lengths follow as buttons.
# .none: a button.
round-pause = ☕ In between
    .ask = ☕ How much time does a teacher have between two conversations?
    .none = None
# A button: a number of minutes. $count: how many.
round-minutes = { $count } min
# A button: another day on which families can begin to choose.
# .ask: days follow as buttons.
# .now: a button.
round-opens = 🔓 From
    .ask = 🔓 From which day can families choose a time? Teachers give their times before that.
    .now = ⏩ At once
# A button: another day on which families can choose last.
# .ask: days follow as buttons.
round-closes = 🔒 Until
    .ask = 🔒 Until which day can families choose a time?
# A button: for other classes.
# .ask: classes follow as buttons, several can be chosen.
# .all: a button.
# .next: a button: those of next school year.
# .this: a button: those of this school year.
round-classes = 👥 Classes
    .ask = 👥 For which classes? Tap one or more.
    .all = All classes
    .next = ➡️ Next school year’s classes
    .this = ⬅️ This school year’s classes
# A button: families first say what suits them, then the times are divided.
# .book: a button: families choose a time themselves.
round-mode = 🙋 Wishes first
    .book = 🕐 Families choose
# A button: another day on which families say last what suits them.
# .ask: days follow as buttons.
# .short: the first day is too close.
round-wishes = 🙋 Wishes until
    .ask = 🙋 Until which day do families say what suits them? The times are divided that evening.
    .short = ⚠️ There is too little time for wishes before the first day.
# A button to the times of a class. $class: "5a".
round-times = 🕐 Times: { $class }
# A button: plans the round.
# .done: it is planned. The round follows.
round-plan = ✅ Plan
    .done = ✅ Planned. The teachers are asked for their times. Families get a message when they can choose.
# How far it is. $times: how many times teachers gave. $children: about how many children a time was chosen.
# $classes: in how many classes no times are given.
round-count = 🕐 Times: { $times } · children with a time: { $children }
    .waiting = ⏳ Classes without times so far: { $classes }
# A button: takes back the round.
# .sure: the question. $kind: a kind of round. $first: its first day.
# .yes: a button.
# .done: it is gone.
round-take-back = 🗑️ Take back
    .sure = Take back “{ $kind }” from { $first }? The times of the teachers go too.
    .yes = 🗑️ Yes, take back
    .done = 🗑️ Taken back.
# Asks whether to call off a round in which families chose a time. $kind: a kind of round. $first: its first day. $count: how many families.
# .yes: a button.
# .done: it is called off. $count: how many families had a time.
round-call-off = ⚠️ { $count ->
        [one] { $count } family has a time
       *[other] { $count } families have a time
    } in “{ $kind }” from { $first }. Call off all of it? Every family and every teacher gets a message.
    .yes = 🚫 Yes, call off all
    .done = 🚫 Called off. { $count ->
        [one] The family gets a message, and so do the teachers.
       *[other] The { $count } families get a message, and so do the teachers.
    }
# To a parent: the round was called off. $talk: "start conversation". $child: first name. $date, $time: when it was.
# .none: the same to who had no time. $talk: "start conversation". $child: first name.
# .teacher: to a teacher. $kind: a kind of round. $class: "5a". $first: its first day.
round-off = ✋ Sorry: school has called off these conversations. The { $talk } about { $child } on { $date } at { $time } does not take place. You need not do anything.
    .none = ✋ Sorry: school has called off these conversations. There will be no { $talk } about { $child } now. You need not do anything.
    .teacher = ✋ “{ $kind }” from { $first } is called off, for { $class } too. The families get a message. Your times are free again.
