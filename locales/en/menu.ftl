# SPDX-License-Identifier: EUPL-1.2

### The menu: today's buttons.

# Above the menu. $name: the person's name.
# .button: a button that shows the menu.
menu-title = Hello { $name }! What do you want to do?
    .button = ☰ Menu

# After /help. The menu follows.
menu-help =
    This is the line between you and school. You read and write in your own language.
    Messages from school come here by themselves. You do not need to do anything for that.
    It is not for emergencies: call 112.

# A button. $class: "5a".
menu-post-to = ✉️ Message to { $class }
# A button. $class: "5a".
menu-class = 👥 Class { $class }
# A button: somebody asks to join. $name: their name.
menu-join = 🙋 { $name }
# A button.
menu-contact = 🙋 Who do I ask?
# A button: the expectation card.
menu-expectations = 🤝 School and you
# A button for the director: change the expectation card.
menu-expectations-edit = 🤝 Expectation card
# A button for the director.
menu-school = 🏫 All classes
# A button for staff: working days and who stands in.
menu-work = 🗓️ My working days
# A button.
menu-add-child = ➕ Another child
# A button: invite grandmother, uncle …
menu-share = 👵 Invite somebody
# A button.
menu-settings = ⚙️ Settings
