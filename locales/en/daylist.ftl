# SPDX-License-Identifier: EUPL-1.2

### A teacher's day on paper.

# A button: the list of a day for the printer.
daylist-button = 🖨️ Print
# With the file.
daylist-done = 🖨️ The list of the day is ready. Open the file and print it on A4. It shows names: please take it home or throw it away safely.
# A button: a list for the door of the room.
# .ask: the question.
# .initials: a button.
# .names: a button.
# .done: with the file.
daylist-door = 🚪 Door list
    .ask = Which names shall hang on the door? Everybody in the corridor reads them.
    .initials = 🔠 Only initials
    .names = 🙂 First names
    .done = 🚪 The list for the door is ready. Open the file and print it on A4.
# Above the page. $date: the day. $class: "5a".
daylist-title = { $date } · { $class }
# Above a column.
daylist-time = Time
# Above a column.
daylist-who = Conversation
# Above an empty column.
daylist-notes = Notes
