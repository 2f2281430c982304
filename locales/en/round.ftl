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
# Kinds follow as buttons.
round-ask-kind = 🗣️ Which conversations do you want to plan? They are for all classes.
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
round-shown =
    <b>{ $kind }</b>
    📅 { $first } – { $last }
    ⏱️ { $minutes } minutes each · { $count ->
        [one] { $count } class
       *[other] { $count } classes
    }
    .pause = ☕ { $minutes } minutes between two
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
# A button: plans the round.
# .done: it is planned. The round follows.
round-plan = ✅ Plan
    .done = ✅ Planned. The teachers are asked for their times. Families get a message when they can choose.
# How far it is. $times: how many times teachers gave. $taken: how many of them families chose.
# $classes: in how many classes no times are given.
round-count = 🕐 Times: { $times } · chosen: { $taken }
    .waiting = ⏳ Classes without times so far: { $classes }
# A button: takes back the round.
# .sure: the question. $kind: a kind of round. $first: its first day.
# .yes: a button.
# .done: it is gone.
# .not: somebody has chosen a time. $count: how many.
round-take-back = 🗑️ Take back
    .sure = Take back “{ $kind }” from { $first }? The times of the teachers go too.
    .yes = 🗑️ Yes, take back
    .done = 🗑️ Taken back.
    .not = { $count ->
        [one] { $count } family has chosen a time. The teacher cancels it first, so that the family hears of it.
       *[other] { $count } families have chosen a time. The teachers cancel those first, so that the families hear of it.
    }
