# SPDX-License-Identifier: EUPL-1.2

### Conversations in a person's own calendar.

# The name of the calendar.
agenda-name = School conversations
# A conversation in the calendar. $child: first name. $talk: "start conversation".
agenda-title = { $child }: { $talk }
# A button: a file for the calendar.
agenda-button = 📅 Into my calendar
# After that, before the file comes.
agenda-coming = 📅 The file comes here in a moment.
# With the file.
# .teacher: with the file of a teacher's conversations. $count: how many.
agenda-file = 📅 Open the file: your phone keeps the conversation in its calendar. When it is moved, open the new file. It takes the place of the old one.
    .teacher = 📅 Conversations in the file: { $count }. Open it, and your calendar keeps them.
# A button.
agenda-own = 📅 My calendar
# What it is.
agenda-what = 📅 <b>My calendar</b>

    Your phone or computer can show your conversations with school, and follow when one is moved. It gets the child's first name, the kind of conversation, the time and the place, and nothing else.
# Under it, when there is one. $date: since when.
agenda-since = ✅ You have had a private address for it since { $date }.
# A button.
agenda-make = 🔗 Make a private address
# A button: the old one ends.
agenda-anew = 🔗 Make a new address
# A button.
agenda-stop = 🚫 Stop it
# The address follows.
# .secret: under the address.
agenda-how = 📅 Add this address in your calendar, under “subscribe” or “from the internet”:
    .secret = 🔒 Whoever has this address can read your conversations. Keep it to yourself. I show it only once; an earlier address stops working now.
# It is stopped. What it is follows.
agenda-stopped = 🚫 The address no longer works. Conversations that a calendar has kept go when you remove it there.
# In "my data".
agenda-data = 📅 A private calendar address
