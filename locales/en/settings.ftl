# SPDX-License-Identifier: EUPL-1.2

### Settings, my data, leave and erase.

# Above the settings. The running settings follow as lines.
settings-title = ⚙️ <b>Settings</b>

# A line and a button. $from, $until: clock times.
settings-quiet-hours = 🌙 Quiet from { $from } to { $until }
# A line and a button.
settings-quiet-never = 🔔 Write at any time
# A line. $date: the last day of the pause.
settings-paused-until = ⏸️ Paused until { $date }
# A line.
settings-on-paper = 📄 You get important things on paper.

# A button.
# .which: the question behind it.
settings-language = 🌍 Language
    .which = Which language do you want to read?
# A button.
# .which: the question behind it.
settings-quiet = 🌙 Quiet hours
    .which = When shall I be quiet? Messages wait until after that.
# A button.
# .which: the question behind it.
# .weeks: a button. $weeks: number of weeks.
# .none: a button.
settings-pause = ⏸️ Pause
    .which = How long shall I send nothing? The teacher sees that you pause, so that important things come on paper.
    .weeks = { $weeks ->
        [one] { $weeks } week
       *[other] { $weeks } weeks
    }
    .none = No pause
# A button.
# .which: the question behind it.
settings-name = ✏️ My name
    .which = ✏️ What is your name? The teacher will see it. Write it here.
# A button.
settings-paper-on = 📄 I prefer paper
# A button.
settings-paper-off = 📱 Messages again
# To a member of staff who asks for paper.
settings-paper-staff = 💬 Whoever works at school gets messages here: colleagues and parents count on it. Paper alone is not possible then. You can choose quiet hours or a pause.
# To somebody who preferred paper and now works at school.
settings-paper-back = 📱 You now have a task at school. So you get messages here again, not on paper.
# A button: a second channel for the same person.
# .how: how to do it; a code and links follow. $time: until when the code is valid.
settings-join-channel = 📲 Also on another phone or app
    .how = Open one of these links on the other phone or in the other app, before { $time }. Or write the code there. Show it to nobody else.
# A button: the person's own page of the school, by a link.
# .how: what it is; the link follows.
settings-page = 🔗 My own page
    .how = 🔗 This is your own page of the school. No password is needed: whoever has this link reads your messages, so keep it for yourself. A new link ends the old one.
# A button: this chat gets the messages.
settings-prefer-here = 🔔 Messages to this chat
# After that button. The menu follows.
settings-preferred-here = 🔔 Messages come to this chat from now on.
# A button.
settings-my-data = 🗂️ My data
# A button.
settings-privacy = 🔒 Privacy
# A button.
settings-leave = 🚪 Stop and erase

# Above the list of what is stored. Lines follow.
# .person: $name: the person's name. $language: their language.
# .wished: $language: the language they would rather read, in their words.
# .child: $child: first name. $class: one of the next two. $relation: mother, father …
# .class: $class: "5a".
# .no-class: for a child without a class this year.
# .telegram: a chat.
# .web: a chat.
# .kept: how long.
settings-data = 🗂️ <b>This is what is kept about you</b>
    .person = ✏️ { $name } · { $language }
    .wished = 🌍 Your wish: { $language }
    .child = 👧 { $child } · { $class } · you are: { $relation }
    .class = class { $class }
    .no-class = no class yet
    .telegram = 💬 a chat on Telegram
    .web = 💬 a chat on the school page
    .kept = Messages are erased on 31 August. When none of your children is at this school any more, everything goes after four weeks.

# Really?
# .staff: for staff, a paragraph of its own.
# .yes: a button.
# .no: a button.
settings-leave-sure = 🚪 Do you want to stop? Your name, your chats and your settings are erased. Important things then come on paper.
    .staff = You are staff: your roles end too. The director can give you a new code.
    .yes = 🗑️ Yes, erase everything
    .no = No, stay

# The last words.
settings-gone = Fine. Everything about you is erased. Important things come on paper. You are always welcome back: ask the teacher for a code.
