# SPDX-License-Identifier: EUPL-1.2

### What a family prepares for a conversation. Ready answers are read by the teacher too: the child is named above them.

# A button under a conversation.
preparation-button = 📝 Prepare (2 minutes)
# A button in the menu. $child: first name.
preparation-menu = 📝 Prepare: { $child }
# Above each question. $child: first name. $number: which question. $count: of how many.
preparation-step = 📝 { $child } · { $number } of { $count }
# Under each question to the parents. Buttons follow.
preparation-how = Tap what fits. You can also write it or record it, in your own language.
# A question.
# .short: a button, and a heading above the answers.
preparation-goes-well = <b>What is going well?</b>
    .short = 😊 Going well
# A question.
# .short: a button, and a heading above the answers.
# .note: under it.
preparation-worries = <b>What worries you?</b>
    .short = 💭 Worries
    .note = Only the teachers of the class read it. Is it urgent? Please call school.
# A question.
# .short: a button, and a heading above the answers.
# .try: a button: what the teacher answers to it.
# .discuss: a button: what the teacher answers to it.
# .said: to the teacher, under it. $answer: one of these two.
# .told: to the parents, under it. $name: the teacher. $answer: one of these two.
# .told-class: the same when the teacher left. $class: "5a". $answer: one of these two.
# .news: a message to the parents. $child: first name. $name: the teacher. $answer: one of these two.
# .news-class: the same when the teacher left. $child: first name. $class: "5a". $answer: one of these two.
preparation-tip = <b>What works with your child, and what should we know?</b> You know your child best. The teacher answers you.
    .short = 💡 Tip of the parents
    .try = 👍 I will try this
    .discuss = 💬 Let us discuss it
    .said = ↪️ You answered: { $answer }
    .told = ↪️ { $name } answers: { $answer }
    .told-class = ↪️ Class { $class } answers: { $answer }
    .news = 👀 { $child }: { $name } has read your tip and answers: <b>{ $answer }</b>
    .news-class = 👀 { $child }: class { $class } has read your tip and answers: <b>{ $answer }</b>
# A question.
# .short: a button, and a heading above the answers.
preparation-topics = <b>What do you want to talk about?</b>
    .short = 🗣️ To talk about
# A question.
# .short: a button, and a heading above the answers.
preparation-contact = <b>Which contact with school suits you?</b> How often, and how?
    .short = 📞 Contact
# A question.
# .short: a button, and a heading above the answers.
preparation-meetings = <b>What would you like to know more about?</b> School counts this without names, and plans meetings about it.
    .short = 🙋 To know more about
# The last question is for the child. A statement follows, with faces as buttons. $child: first name.
# .short: a button, and a heading above the answers.
preparation-child = 🧒 <b>{ $child }, now it is your turn!</b> Read it together. Which face fits?
    .short = 🧒 The child
# A child agrees with it, or not.
preparation-statement-school = I like going to school.
# A child agrees with it, or not.
preparation-statement-friends = I have friends.
# A child agrees with it, or not.
preparation-statement-understand = I understand the lessons.
# A child agrees with it, or not.
preparation-statement-helped = Somebody helps me when I need it.
# A child agrees with it, or not.
preparation-statement-at-ease = I feel good in my class.
# A button: a face.
preparation-face-beaming = 😄
# A button: a face.
preparation-face-smiling = 🙂
# A button: a face.
preparation-face-neutral = 😐
# A button: a face.
preparation-face-frowning = 🙁
# A button: a face.
preparation-face-crying = 😢
# A line: how much a child agrees. $face: a face. $statement: with what.
preparation-face-line = { $face } { $statement }
# The last screen for the child. $child: first name.
preparation-drawing = 🎨 <b>{ $child }, what do you want to tell the teacher?</b> Record it, or send a photo of a drawing. Only the drawing, no faces please. Typing is fine too.
# A button: an answer that was tapped. $answer: the answer, with its pictogram.
preparation-chosen = ✅ { $answer }
# Above the words that this family wrote.
preparation-words = ✍️ Your words:
# A line: voice messages and photos of drawings. $count: how many.
preparation-files = 📎 Sent: { $count }
# A button: takes back what was written, recorded and sent to this question.
preparation-remove = 🗑️ Remove my words
# A button.
preparation-next = ➡️ Next
# A button.
preparation-skip = ⏭️ Skip
# A button.
# .done: after it.
preparation-later = ⏸️ Go on later
    .done = ⏸️ Good. What you said is kept. You can go on until the conversation begins.
# Above everything that was said. $child: first name. $date, $time: until when it can be changed.
preparation-ready = ✅ <b>{ $child }: this is what the teacher reads.</b> You can change it until { $date }, { $time }.
# Above everything that was said, once the conversation has begun.
preparation-over = 📝 The conversation has begun. This is what you prepared:
# Nothing was said. Buttons for each question follow. $child: first name.
preparation-empty = 👍 { $child }: nothing is filled in, and that is fine. You can do so until the conversation begins.
# A button: back to the conversation.
preparation-talk = 🗣️ The conversation
# A photo came in answer to a question to the parents. The question follows.
preparation-file-drawing = 🎨 A photo of a drawing fits at the last question. Here you can write or record.
# A film or document came. The question follows.
preparation-file-other = 🎤 This file does not fit here. Please write, or record a voice message.
# There are many files already. The question follows. $most: how many are kept.
preparation-file-many = 📎 There is room for { $most } recordings or drawings here. Remove them first to send others.
# To the teacher, under a recording or drawing of the child. $child: first name.
preparation-file-of-child = 🧒 From { $child }
# To the teacher, under a recording of the parents. $child: first name. $question: the question in a few words.
preparation-file-of-parents = 👪 { $child }, from the parents · { $question }
# Above what was said to a question. $question: the question in a few words.
preparation-heading = <b>{ $question }</b>
# To the teacher, above what a family prepared. $child: first name. $date, $time: when they meet.
# .none: nothing is prepared.
# .button: a button. $time: when they meet. $child: first name.
# .open: a button on the page of the conversation.
preparation-page = 📝 <b>{ $child }</b> · { $date }, { $time }
    .none = Nothing is prepared for this conversation.
    .button = 📝 { $time } { $child }
    .open = 📝 What they prepared
# To the teacher: two lines for every conversation.
preparation-card =
    ☝️ Start with what goes well.
    ❓ Ask what works at home.
# To a teacher, the day before. Lines and buttons follow. $class: "5a". $count: how many families.
# .line: $date, $time: when they meet. $child: first name.
# .late: a message about what came after that. $child: first name. $date, $time: when they meet.
preparation-news = 📝 <b>{ $class }</b>: prepared for your next conversations: { $count }
    .line = { $date }, { $time } · <b>{ $child }</b>
    .late = 📝 New or changed for the conversation about <b>{ $child }</b>, { $date }, { $time }.
# In "my data". $child: first name.
preparation-data = 📝 { $child }: what you prepared for a conversation, kept until six weeks after it
# A button: a ready answer.
preparation-well-school = 😊 Likes going to school
# A button: a ready answer.
preparation-well-friends = 🤗 Has good friends
# A button: a ready answer.
preparation-well-reading = 📖 Reading
# A button: a ready answer.
preparation-well-counting = 🔢 Maths
# A button: a ready answer.
preparation-well-dutch = 💬 Learning Dutch
# A button: a ready answer.
preparation-well-alone = 👟 Does a lot alone
# A button: a ready answer.
preparation-well-curious = 🔎 Is curious
# A button: a ready answer.
preparation-well-kind = ❤️ Is kind to others
# A button: a ready answer.
preparation-worry-none = 👍 No worries
# A button: a ready answer.
preparation-worry-learning = 📚 Learning is hard
# A button: a ready answer.
preparation-worry-dutch = 💬 The Dutch language
# A button: a ready answer.
preparation-worry-friends = 🧍 Has few friends
# A button: a ready answer.
preparation-worry-bullying = 😢 Is teased or bullied
# A button: a ready answer.
preparation-worry-restless = 🌀 Finds it hard to focus
# A button: a ready answer.
preparation-worry-tired = 😴 Is tired, sleeps badly
# A button: a ready answer.
preparation-worry-home = 🏠 Something at home
# A button: a ready answer.
preparation-tip-calm = 🤫 A calm place
# A button: a ready answer.
preparation-tip-steps = 👣 One step at a time
# A button: a ready answer.
preparation-tip-show = 👀 Showing how it is done
# A button: a ready answer.
preparation-tip-praise = 👏 A compliment
# A button: a ready answer.
preparation-tip-move = 🏃 Moving in between
# A button: a ready answer.
preparation-tip-time = ⏳ Time to think
# A button: a ready answer.
preparation-tip-ahead = 🗓️ Knowing what comes
# A button: a ready answer.
preparation-tip-ask = 🙋 Is too shy to ask
# A button: a ready answer.
preparation-topic-subjects = 📘 What they will learn
# A button: a ready answer.
preparation-topic-alone = 👟 Doing things alone
# A button: a ready answer.
preparation-topic-computer = 📱 Phone and computer rules
# A button: a ready answer.
preparation-topic-future = 🎓 The future of my child
# A button: a ready answer.
preparation-topic-happy = 🌞 Is my child happy?
# A button: a ready answer.
preparation-topic-home = 🏠 Behaviour at home
# A button: a ready answer.
preparation-topic-school = 🏫 Behaviour at school
# A button: a ready answer.
preparation-topic-social = 🤝 Feelings and friends
# A button: a ready answer.
preparation-topic-help = 💪 How I can help at home
# A button: a ready answer.
preparation-topic-other = ✍️ Something else
# A button: a ready answer.
preparation-often-month = 📆 Every month
# A button: a ready answer.
preparation-often-season = 🍂 Every 2 or 3 months
# A button: a ready answer.
preparation-often-twice = ✌️ Twice a year
# A button: a ready answer.
preparation-often-needed = 🔔 Only when needed
# A button: a ready answer.
preparation-form-quarter = ⏱️ 15 minutes at school
# A button: a ready answer.
preparation-form-half = 🕧 30 minutes at school
# A button: a ready answer.
preparation-form-home = 🏠 A visit at home
# A button: a ready answer.
preparation-form-phone = 📞 By phone
# A button: a ready answer.
preparation-form-message = 💬 By message
# A button: a ready answer.
preparation-form-report = 📋 10 minutes: the report
# A button: a ready answer.
preparation-meet-reading = 📖 Reading at home
# A button: a ready answer.
preparation-meet-school = 🏫 How school works
# A button: a ready answer.
preparation-meet-computer = 📱 Phone and computer rules
# A button: a ready answer.
preparation-meet-upbringing = 👪 Raising children
# A button: a ready answer.
preparation-meet-money = 💶 Money and rights
# A button: a ready answer.
preparation-meet-dutch = 🗣️ Dutch lessons
# A button: a ready answer.
preparation-meet-secondary = 🎓 To secondary school
# A button: a ready answer.
preparation-meet-languages = 🌍 Two languages at home
# A button: a ready answer.
preparation-meet-counting = 🔢 Maths at home
# A button: a ready answer.
preparation-meet-health = 🍎 Sleep, food and health
# At the end of a preparation: others take part. $names: who, as school wrote it.
# .yes: a button.
# .no: a button; it is so until somebody says yes.
# .may: to the teacher. $names: who.
# .not: to the teacher. $names: who.
preparation-others = 👥 Also at the table: { $names }. May they read this too?
    .yes = Yes, they may
    .no = No, the teacher only
    .may = 👥 The family agrees that { $names } may read this too.
    .not = 🔒 For you alone. { $names }: not without the family’s yes.
