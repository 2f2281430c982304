# SPDX-License-Identifier: EUPL-1.2

### The school's expectation card, of ready sentences. Each has a short form for a button.

# Above the card. $school: the school's name.
expectation-title = 🤝 <b>{ $school } and you</b>

# Above the sentences of the school's promises.
expectation-we-do = <b>What we do:</b>
# Above what the school asks.
expectation-we-ask = <b>What we ask of you, and why:</b>
# Above what the school cannot do.
expectation-we-cannot = <b>What we cannot do:</b>

# A sentence of the card.
expectation-tell-soon = ✔️ We tell you quickly when something is not going well.
    .short = Tell you quickly
# A sentence of the card.
expectation-answer-in-two-days = ✔️ We answer within two working days.
    .short = Answer in two days
# A sentence of the card.
expectation-start-talk = ✔️ We meet you and your child at the start of the year.
    .short = Meeting at the start
# A sentence of the card.
expectation-class-news = ✔️ We tell you every two weeks what the class is doing.
    .short = News every two weeks
# A sentence of the card.
expectation-listen = ✔️ We listen: you know your child best.
    .short = We listen
# A sentence of the card.
expectation-tell-changes = 🙏 Tell us when something changes at home. Then we understand your child better.
    .short = Tell what changes
# A sentence of the card.
expectation-come-to-talk = 🙏 Come to the meeting, or choose phone or online. Together we know more.
    .short = Come to the meeting
# A sentence of the card.
expectation-talk-at-home = 🙏 Talk with your child about school, in your own language. That helps with learning.
    .short = Talk about school
# A sentence of the card.
expectation-be-on-time = 🙏 Bring your child on time. Then the day starts calmly for everybody.
    .short = Be on time
# A sentence of the card.
expectation-not-during-lessons = ✋ We cannot answer during lessons.
    .short = Not during lessons
# A sentence of the card.
expectation-not-outside = ✋ We cannot solve quarrels outside school.
    .short = Not outside school
# A sentence of the card.
expectation-not-other-children = ✋ We cannot tell you anything about other children.
    .short = Not about others

# A button under the card.
expectation-clear = 👍 Clear
# A button under the card.
expectation-discuss = 💬 I want to talk about it
# After "Clear". The menu follows.
expectation-thanks-clear = 👍 Good.
# After "I want to talk about it". The menu follows.
expectation-thanks-discuss = 💬 Good. Bring it up at your next meeting with the teacher, or sooner. Tap “Who do I ask?” for the name.

# Above the director's choice. The card as it is follows.
expectation-edit = 🤝 <b>The expectation card.</b> Tap a sentence to put it on the card or take it off. At most 4 of “What we do”, 3 of “What we ask”, 2 of “What we cannot do”.
# The part has no room.
expectation-full = That part is full. Take another sentence off first.
# A button: the sentence is on the card. $sentence: its short form.
expectation-on = ✅ { $sentence }
# A button: the sentence is not on the card. $sentence: its short form.
expectation-off = ⬜ { $sentence }
