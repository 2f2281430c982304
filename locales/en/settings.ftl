# SPDX-License-Identifier: EUPL-1.2

### Settings, my data, leave and erase.

# Above the settings. The running settings follow as lines.
settings-title = ⚙️ <b>Settings</b>

# A line and a button. $from, $until: clock times.
settings-quiet-hours = 🌙 Quiet from { $from } to { $until }
# A line and a button.
settings-quiet-never = 🔔 Always disturb me
# A line. $date: the last day of the pause.
settings-paused-until = ⏸️ Paused until { $date }
# A line.
settings-on-paper = 📄 You get important things on paper.

# A button.
settings-language = 🌍 Language
    # The question behind it.
    .which = Which language do you want to read?
# A button.
settings-quiet = 🌙 Quiet hours
    # The question behind it.
    .which = When shall I be quiet? Messages wait until after that.
# A button.
settings-pause = ⏸️ Pause
    # The question behind it.
    .which = How long shall I send nothing? The teacher sees that you pause, so that important things come on paper.
    # A button. $weeks: number of weeks.
    .weeks = { $weeks ->
        [one] { $weeks } week
       *[other] { $weeks } weeks
    }
    # A button.
    .none = No pause
# A button.
settings-name = ✏️ My name
# A button.
settings-paper-on = 📄 Rather on paper
# A button.
settings-paper-off = 📱 Messages again
# A button: a second channel for the same person.
settings-join-channel = 📲 Also on another phone or app
    # How to do it; a code and links follow. $time: until when the code is valid.
    .how = Open one of these links on the other phone or in the other app, before { $time }. Or write the code there. Show it to nobody else.
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
settings-data = 🗂️ <b>This is what is kept about you</b>
    # $name: the person's name. $language: their language.
    .person = ✏️ { $name } · { $language }
    # $language: the language they would rather read, in their words.
    .wished = 🌍 Your wish: { $language }
    # $child: first name. $class: one of the next two. $relation: mother, father …
    .child = 👧 { $child } · { $class } · you are: { $relation }
    # $class: "5a".
    .class = class { $class }
    # For a child without a class this year.
    .no-class = no class yet
    # A chat.
    .telegram = 💬 a chat on Telegram
    # A chat.
    .web = 💬 a chat on the school page
    # How long.
    .kept = Messages are erased on 31 August. Four weeks after your last child leaves school, everything goes.

# Really?
settings-leave-sure = 🚪 Do you want to stop? Your name, your chats and your settings are erased. Important things then come on paper.
    # For staff, a paragraph of its own.
    .staff = You are staff: your roles end too. The director can give you a new code.
    # A button.
    .yes = 🗑️ Yes, erase everything
    # A button.
    .no = No, stay

# The last words.
settings-gone = Fine. Everything about you is erased. Important things come on paper. You are always welcome back: ask the teacher for a code.
