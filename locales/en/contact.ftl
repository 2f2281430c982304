# SPDX-License-Identifier: EUPL-1.2

### "Who do I ask?"

# Six topic buttons follow.
contact-title = 🙋 <b>Who do I ask?</b> What is it about?

# A button, and the title of its answer.
contact-topic-child = 👧 My child
# A button, and the title of its answer: ill or late.
contact-topic-ill = 🤒 Ill or late
# A button, and the title of its answer: times, gym clothes, lost things.
contact-topic-practical = 🎒 Practical
# A button, and the title of its answer.
contact-topic-worries = 💛 Worries
# A button, and the title of its answer.
contact-topic-idea = 💡 An idea
# A button, and the title of its answer.
contact-topic-complaint = ⚠️ A complaint

# Who answers. $name: name. $class: "5a".
contact-teacher = 👩‍🏫 <b>{ $name }</b>, teacher of { $class }
# Who answers. $name: name. $class: "5a".
contact-class-parent = 🤝 <b>{ $name }</b>, class parent of { $class }
# Who answers: the member of staff who helps with worries. $name: name.
contact-coordinator = 💛 <b>{ $name }</b>, support coordinator of the school
# Who answers. $name: name.
contact-director = 🏫 <b>{ $name }</b>, director

# A line. $days: a list of days.
contact-days = 🗓️ Working days: { $days }
# A line. $name: the colleague.
contact-deputy = ➡️ { $name } stands in now.
# A line.
contact-not-today = Not at school today.
# Nobody has this role yet.
contact-nobody = Nobody is signed up for this yet. Please ask at school.
# How to report illness.
contact-ill-how = 🤒 Is your child ill or late? Please call the school before the lesson starts.
# The number follows.
contact-phone = ☎️ The number of the school:
# Names follow, in the school's words.
contact-complaint-route = First talk with the teacher or the director. Does that not help? Then you can go to:
