# SPDX-License-Identifier: EUPL-1.2

### What a teacher leaves to families: a longer conversation, or another way than coming.

# A button on the teacher's times.
leeway-button = ⚙️ What families may choose
# Buttons follow, one for each thing. $kind: a kind of round. $class: "5a".
leeway-title = ⚙️ <b>{ $kind } · { $class }</b>: what may families choose? Tap to change it.
# A button: it may be chosen. $what: "by phone instead".
leeway-on = ✅ { $what }
# A button: it may not be chosen. $what: "by phone instead".
leeway-off = ⬜ { $what }
# On those buttons.
leeway-longer-name = a conversation twice as long
# A button to a family: school calls at the same time.
# .name: on the teacher's button.
# .done: it is so.
leeway-phone = 📞 By phone instead
    .name = by phone instead
    .done = 📞 Good: school calls you at this time, on the number it has. Do you have a new number? Please tell school.
# A button to a family: by video at the same time.
# .name: on the teacher's button.
# .done: it is so. The link is in the conversation below.
leeway-online = 💻 Online instead
    .name = online instead
    .done = 💻 Good: you meet online at this time, with the link below.
# A button to a family: it comes after all.
# .done: it is so.
leeway-room = 🏫 Come to school instead
    .done = 🏫 Good: you come to school.
# It was possible when the button was made.
leeway-not = This is not possible at this time.
