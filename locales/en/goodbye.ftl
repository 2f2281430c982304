# SPDX-License-Identifier: EUPL-1.2

### Questions before a goodbye conversation.

# A button: a family answers the questions before a goodbye.
goodbye-button = 💬 Before the goodbye
# To a parent who booked a goodbye conversation. $child: first name.
goodbye-ask = 💬 Before the goodbye conversation about { $child } we have three questions for you and one for your child. It takes two minutes and you can skip each.
# A question. $child: first name.
goodbye-good = 1️⃣ What was good at this school for { $child } and you?
# A question.
goodbye-better = 2️⃣ What can this school do better?
# A question. $child: first name.
goodbye-along = 3️⃣ What does { $child } take along from here?
# A question to the child itself. $child: first name.
goodbye-miss = 🧒 { $child }, what will you miss?
# Under a question.
goodbye-how = Tap what fits, or type your own words.
# Ready answers.
# .teacher: a button.
# .friends: a button.
# .learning: a button.
# .trips: a button.
# .contact: a button.
# .safe: a button.
# .more-contact: a button.
# .easy-words: a button.
# .more-help: a button.
# .more-rest: a button.
# .all-good: a button.
# .knowledge: a button.
# .confidence: a button.
# .language: a button.
# .memories: a button.
# .playground: a button.
# .classroom: a button.
goodbye-said =
    .teacher = 🧑 The teacher
    .friends = 👫 Friends
    .learning = 📘 The lessons
    .trips = 🎉 Trips and parties
    .contact = 🤝 The contact with us
    .safe = 🫶 It felt safe
    .more-contact = 📞 More contact
    .easy-words = 💬 Easier words
    .more-help = 🙋 More help for my child
    .more-rest = 🤫 More rest in class
    .all-good = 👍 It was good as it was
    .knowledge = 🧠 What was learned here
    .confidence = 💪 Self-confidence
    .language = 🗨️ The language
    .memories = 📷 Good memories
    .playground = 🛝 The playground
    .classroom = 🏫 My classroom
# A button: an answer that was tapped. $answer: the answer.
goodbye-tapped = ✔️ { $answer }
# A button: the next question.
goodbye-next = ➡️ Next
# After the last question.
goodbye-done = ✅ Thank you. The teacher reads this before the conversation.
# What a family says, for the teacher. $child: first name. $date, $time: when the conversation is.
# .button: a button. $child: first name.
goodbye-read = 💬 <b>Before the goodbye · { $child }</b>, { $date }, { $time }
    .button = 💬 Read: { $child }
