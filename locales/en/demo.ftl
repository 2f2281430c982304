# SPDX-License-Identifier: EUPL-1.2

### The demo: a made-up school, several persons side by side.

# The page's title.
demo-title = Ouderlijn demo: a made-up school
# A clock button.
demo-hour = +1 hour
# A clock button.
demo-morning = Next morning
# A clock button.
demo-week = +1 week
# Above the persons.
demo-pick = Pick a person and chat
# A button: put a chat beside the others.
demo-beside = Beside the others
# A button: take a chat away.
demo-close = Close
# A button: open a chat.
demo-open = Open
# A person. $child: first name. $class: "5a".
demo-parent = parent of { $child } · { $class }
# A person. $class: "5a".
demo-class-parent = class parent of { $class }
# A person. $class: "5a".
demo-teacher = teacher of { $class }
# A person.
demo-director = director
# A person who signs up now: the code is in the hint.
demo-new = new parent, has the letter of { $child }
# Beside a new parent. A code follows.
demo-code = Code of the letter:
