# SPDX-License-Identifier: EUPL-1.2

### Whether the child comes along.

# To a parent, under a conversation: the child comes along.
# .first: for the first minutes.
# .no: not this time.
along = 🧒 Your child comes along.
    .first = 🧒 Your child comes along for the first minutes.
    .no = 👤 This conversation is without your child.
# A button. $along: one of the ways below.
along-button = 🧒 Child: { $along }
# Ways follow as buttons. $class: "5a".
# .yes: a button.
# .first: a button.
# .no: a button.
# .usual: inside a button, when nothing was chosen: what is usual at the age of the child.
along-ask = 🧒 Do the children of { $class } come along? Usually the youngest are there for the first minutes, and from group 5 on for all of it. Families read it with their time.
    .yes = ✅ all the time
    .first = ⏱️ first minutes
    .no = 🚫 not this time
    .usual = by age
