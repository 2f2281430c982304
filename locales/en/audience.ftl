# SPDX-License-Identifier: EUPL-1.2
#
### For whom a message is. $to in other messages is one of these.

# Whom a message is to, inside a sentence: "your message to 5a goes out". $class: "5a".
audience-class = to { $class }
# Inside a sentence, like all up to the next empty line.
audience-school = to the whole school
# $names: "5a, 5b and groep 6".
audience-some = to { $names }
# $count: number of classes and year levels, seven or more.
audience-many = { $count ->
    [one] to { $count } class
   *[other] to { $count } classes
}
# A year level, in any class. $level: 1 to 8.
audience-level = groep { $level }
# A button.
audience-button = 📣 Message to several classes
# The director chooses.
audience-ask = 📣 Who is the message for? Tap one or more.
# A button: every class.
audience-all = The whole school
# A button. $what: "5a", "groep 6" or "The whole school".
audience-off = ⬜ { $what }
# The same, chosen.
audience-on = ✅ { $what }
# A button: the choice is made.
audience-next = ➡️ Write the message
# It goes to some alone.
audience-unseen = 👀 This goes only to those who have not tapped “Seen” under your earlier message. They cannot tell.
# A button under a message that was sent.
audience-unseen-button = ✉️ To those who missed it
