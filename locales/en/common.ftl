# SPDX-License-Identifier: EUPL-1.2

### Words that every noun uses. Bodies may use <b>, <i> and line breaks. Buttons have at most 30 characters.

# What this language calls itself, in its own script. A button.
common-language-name = English

# A button: one step back, to the screen before.
common-back = ↩️ Back

# Something went wrong inside. A number follows on its own line, for the school to pass on.
common-apology =
    😔 Sorry, that did not work. It is not your fault.
    Please try again. Does it go wrong once more? Tell the school this number:

# The person wrote something the bot does not know. The menu follows.
common-not-understood = I do not understand that yet. You can choose here:
# After it, to a parent, with the menu below.
common-nobody-reads = ✍️ Nobody reads what is typed here. For an answer tap “Who do I ask?”. In danger: call 112.

# A tap on a button of an earlier day. Today's menu follows.
common-old-button = That was an older button. Here is what you can do now:
    .here = That was an older button. You were here:

# A tap by somebody who may not do this. Today's menu follows.
common-not-yours = I cannot open that here. You can choose here:

# Somebody speaks to the bot in a group where others read along.
common-in-group = 👋 Please write to me in private. Then the others here do not read along.

# The person changed a message whose answer was used already.
common-edit-not-used = You changed an earlier message. I have used the old one already, so nothing changed. You can choose here:

# A day of the week, inside a list.
common-day-monday = Monday
# A day of the week, inside a list.
common-day-tuesday = Tuesday
# A day of the week, inside a list.
common-day-wednesday = Wednesday
# A day of the week, inside a list.
common-day-thursday = Thursday
# A day of the week, inside a list.
common-day-friday = Friday
# A day of the week, inside a list.
common-day-saturday = Saturday
# A day of the week, inside a list.
common-day-sunday = Sunday

# A role, in the list of what is stored. $class: "5a".
common-role-teacher = 🏫 teacher of { $class }
# A role, in the list of what is stored. $class: "5a".
common-role-class-parent = 🤝 class parent of { $class }
# A role, in the list of what is stored.
common-role-coordinator = 🏫 support coordinator
# A role, in the list of what is stored.
common-role-director = 🏫 director
