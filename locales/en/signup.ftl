# SPDX-License-Identifier: EUPL-1.2

### Sign-up: the first minutes of a parent with the school's line.

# The very first message. Language buttons follow. Understandable without reading much.
# .other: a button under the languages.
signup-language = 👋 🌍 Which language do you want to read?
    .other = My language is not here

# After "My language is not here".
signup-wish = Which language is it? Write its name. I will remember your wish. Until then you get easy Dutch, with pictures.

# The letter's code, please. Only without a link.
signup-code =
    📄 School gave you a letter. There is a code on it.
    Write the code here. Capitals and spaces do not matter.

# The code of a further child, or an invitation.
signup-code-second = 📄 Write the code of the letter or of the invitation.

# The check character is wrong: a typing error.
signup-code-typo = That is nearly right. One character is different. Please look at the letter again.

# Not a code at all.
signup-code-unknown = That is not a code. A code looks like this: AB12C-3DE4F-G. It is on the letter from school.

# A code that does not exist.
signup-code-wrong = I do not know this code. Please look at the letter again, or ask the teacher for a new letter.

# A code that is over: used up, too old, or taken back.
signup-code-over = This code is no longer valid. The teacher can give you a new one.

# Too many wrong codes. $time: when it can be tried again, "14:00".
signup-code-wait = Too many tries with the code. You can try again at { $time }. Or ask the teacher for help.

# "No, this is not my child."
signup-not-my-child = Then this is the wrong letter. Please tell the teacher. Do you have another code? Write it here.

# "No, that is not me", by somebody with a staff code.
signup-not-me = Then this code is for a colleague. Do you have another code? Write it here.

# Above the privacy text. $school: the school's name.
signup-welcome = 👋 Welcome to the parents' line of <b>{ $school }</b>.

# Does the reader care for this child? $child: first name. $class: "5a".
# .yes: a button.
# .no: a button.
signup-child = 👧 This is about <b>{ $child }</b>, class <b>{ $class }</b>. Do you look after this child?
    .yes = ✅ Yes
    .no = ❌ No

# The same, for a child without a class this year. $child: first name.
signup-child-no-class = 👧 This is about <b>{ $child }</b>. Do you look after this child?

# By the poster of a class. $class: "5a".
signup-child-name = What is the first name of your child in class <b>{ $class }</b>? Write it here.

# What are you to the child? $child: first name. Buttons follow.
# .mother: a button.
# .father: a button.
# .step-parent: a button.
# .foster-parent: a button.
# .legal-guardian: a button: the one a court appointed.
# .grandparent: a button.
# .other: a button.
signup-relation = How are you related to <b>{ $child }</b>?
    .mother = 👩 Mother
    .father = 👨 Father
    .step-parent = Stepmother or stepfather
    .foster-parent = Foster parent
    .legal-guardian = Legal guardian
    .grandparent = 👵 Grandparent
    .other = Somebody else

# By another parent's invitation. $name: the parent who invited.
# .yes: a button.
# .no: a button.
signup-together = { $name } invited you. Do you come to meetings at school together?
    .yes = 👥 Yes, together
    .no = No, each for ourselves

# The last question. The name of the profile is a button.
signup-name = ✏️ What is your name? The teacher will see it. Write it here or tap.

# A member of staff with a code. $name: the name on the list.
# .yes: a button.
# .no: a button.
signup-staff = 🏫 Are you <b>{ $name }</b>, and do you work at this school?
    .yes = ✅ Yes
    .no = ❌ No

# Signed up as staff. The menu follows. $school: the school's name.
signup-staff-done = ✅ You are signed up as staff of <b>{ $school }</b>. This is your menu:

# Signed up as parent. $child: first name.
# .what: what will come; a paragraph of its own. $from, $until: clock times of the quiet hours.
# .who: what you can do; a paragraph of its own.
# .else: to the first adult of a child; a paragraph of its own. The button is "menu-share".
signup-done = ✅ Done! You now get the messages about <b>{ $child }</b>.
    .what = 📨 What comes: news from the class and messages from school, in your language. Not between { $from } and { $until }.
    .who = 👩‍🏫 The teacher and the director see that you signed up. Other parents do not.
    .else = 👵 Who else cares for { $child }? Invite them with the button below.

# Signed up as grandmother, uncle … $child: first name.
signup-done-involved = ✅ Done! You now get the class news of <b>{ $child }</b>. Other things about the child go to the parents.

# The teacher must say yes first. $child: first name.
signup-waits = ⏳ Thank you. The teacher of <b>{ $child }</b> must say yes first. You will hear from me.

# The child is there already. $child: first name.
signup-already = ✅ You already get the messages about <b>{ $child }</b>.

# "I prefer paper", before signing up.
signup-paper = 📄 Fine. Important things come on paper. If you change your mind, open the link of the letter again.

# This chat was joined to a person who is known. $name: their name.
signup-back = 👋 Welcome back, { $name }! Everything is here again.

# A link for another person.
signup-other-person = This code is for another person. This chat is yours already.
