# SPDX-License-Identifier: EUPL-1.2

### What a parent allows for photos of their child.

# Buttons per purpose follow. $child: first name.
# .again: the same, a year later. $child: first name.
permission-ask =
    📷 <b>Photos of { $child }</b>

    May others see { $child } in a photo? You decide, for each use. Without an answer it is no. You can change it at any time under ⚙️.
    .again = 📷 A year has passed. May others see <b>{ $child }</b> in a photo? Please choose again. You can change it at any time under ⚙️.
# Under the question.
permission-two = When two parents answer differently, it is no.
# $purpose: where a photo would be seen. $answer: yes, no, or none.
permission-line = { $purpose }: <b>{ $answer }</b>
# Inside a line.
permission-yes = yes
# Inside a line.
permission-no = no
# Inside a line: nothing was tapped, or a yes is too old.
permission-open = no answer yet, so no
# A purpose, inside a line.
# .yes: a button.
# .no: a button.
permission-class-chat = 💬 in messages to the class
    .yes = 💬 ✅ Yes
    .no = 💬 🚫 No
# A purpose: the photographer’s picture of the whole class, which every family can have.
# .yes: a button.
# .no: a button.
permission-group-photo = 👥 in the class photo
    .yes = 👥 ✅ Yes
    .no = 👥 🚫 No
# A purpose: for everybody to see.
# .yes: a button.
# .no: a button.
permission-website = 🌐 on the website and in the newsletter
    .yes = 🌐 ✅ Yes
    .no = 🌐 🚫 No
# A button in the settings.
# .which: children follow as buttons.
permission-photos = 📷 Photos of my child
    .which = 📷 Which child?
# Before a photo or film goes to a class. $names: first names of children whose parents have not said yes.
# .send: a button: it goes.
permission-missing = 📷 Please look at the picture once more. Not in it, please: <b>{ $names }</b>
    .send = ✅ They are not in it
# A button for staff.
# .title: above a line per purpose. $class: "5a".
# .lacking: $purpose: where. $names: first names of children whose parents have not said yes.
# .all: every child has permission. $purpose: where.
permission-class = 📷 Photo permission
    .title = 📷 <b>Photos in { $class }</b>
    .lacking = { $purpose }: not these children: { $names }
    .all = { $purpose }: everybody may be in it
# In "my data". $child: first name. $purposes: what the reader said yes to.
# .none: nothing. $child: first name.
permission-data = 📷 Photos of { $child }: { $purposes }
    .none = 📷 Photos of { $child }: no
