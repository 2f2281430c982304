# SPDX-License-Identifier: EUPL-1.2

### A message to a class.

# The text is asked for. $to: whom it is to, audience-class and its neighbours.
post-write = ✉️ Write your message <b>{ $to }</b>. A photo, a file, a voice message or a place is fine too. You will see it before it goes.
# Neither text nor file.
post-needs-words = I need a text, a photo, a file, a voice message or a place.
# $megabytes: the limit.
post-file-too-large = This file is too large. At most { $megabytes } MB.
# $most: the limit.
post-files-too-many = { $most ->
    [one] At most { $most } file in one message.
   *[other] At most { $most } files in one message.
}
# $most: the limit. $have: the length.
post-too-long = This text is too long: { $have } characters, at most { $most }. Please make it shorter.
# Above the text as it will go. $to: whom it is to.
post-preview = 👀 <b>Your message { $to }:</b>
# $count: number of files.
post-files = { $count ->
    [one] 📎 { $count } file
   *[other] 📎 { $count } files
}
# $count: number of people.
# .quiet: for how many it is quiet hours.
post-receivers = { $count ->
    [one] It goes to { $count } person.
   *[other] It goes to { $count } people.
}
    .quiet = { $count ->
        [one] 🌙 { $count } of them gets it when their quiet hours end.
       *[other] 🌙 { $count } of them get it when their quiet hours end.
    }
# For teachers. $languages: a list of languages.
post-languages = Languages: { $languages }
# For class parents. $count: number of languages.
post-language-count = { $count ->
    [one] Together they read { $count } language.
   *[other] Together they read { $count } languages.
}
# A button.
post-send = ✅ Send
# A button.
post-again = ✏️ Write again
# A button.
post-cancel = ❌ Do not send
# After "Do not send". The menu follows.
# .role: the sender lost the role meanwhile. $to: whom it is to.
# .teacher: the same, to the teachers of the class. $name: the sender.
# .nobody: the same, when the sender has left.
post-cancelled = Nothing was sent.
    .role = Your message <b>{ $to }</b> was not sent: you no longer have the role for it.
    .teacher = A message of { $name } <b>{ $to }</b> that waited was not sent: { $name } no longer has the role for it.
    .nobody = A message <b>{ $to }</b> that waited was not sent: whoever wrote it no longer has the role for it.
# It waits, so that it can be undone. $to: whom it is to. $seconds: 30.
post-held = { $seconds ->
    [one] ⏳ Your message <b>{ $to }</b> goes out in { $seconds } second.
   *[other] ⏳ Your message <b>{ $to }</b> goes out in { $seconds } seconds.
}
# A button.
post-undo = ↩️ Undo
# A button.
post-now = ⏩ Now
# After "Undo". The menu follows.
post-undone = ↩️ Undone. Nobody got it.
# After "Now".
post-going = 📨 It is going out.
# A button.
post-progress = 📊 How far is it?
# To the sender. $to: whom it is to. $count: people it was written to.
post-sent = { $count ->
    [one] ✅ Your message <b>{ $to }</b> went to { $count } person.
   *[other] ✅ Your message <b>{ $to }</b> went to { $count } people.
}
# $sent: arrived. $receivers: all.
post-state = { $receivers ->
    [one] 📊 Sent to { $sent } of { $receivers } person.
   *[other] 📊 Sent to { $sent } of { $receivers } people.
}
# It waits, was undone or cancelled.
post-not-sent = 📊 This message has not gone out.
# The sender changed it. The new text follows.
post-edited = ✏️ Changed for everybody:

# Above somebody's text. $name: who wrote it. $class: "5a".
post-from-class-parent = ✉️ <b>{ $name }</b>, class parent of { $class }
# Above somebody's text. $name: who wrote it. $class: "5a".
post-from-teacher = ✉️ <b>{ $name }</b>, teacher of { $class }
# Above somebody's text. $name: who wrote it. $to: whom it is to.
post-from-director = ✉️ <b>{ $name }</b>, director, { $to }
# Under the sender, when the text is in another language. $language: what that language calls itself.
post-in-language = 🌍 written in: { $language }

# Under "post-write": ready-made messages as buttons by group.
post-ready = 💬 Or pick a ready message. Everybody reads it in their own language.
# A button: the group of ready-made messages.
post-group-bring = 🧺 Bring something
# A button.
post-group-dates = 📅 Dates
# A button.
post-group-requests = ✋ Please do this
# A button.
post-group-week = 💡 This week
# A button.
post-group-care = 🤒 Care and weather
# A button.
post-group-next = ➡️ Next year
# A button.
post-group-thanks = ❤️ Thanks
# The ready-made messages of a group follow as buttons.
post-pick = Which message?
# A word of the list is asked for.
post-ask-thing = 🔎 What is it? Type a word. I look for it in the list.
# A place is asked for.
post-ask-place = 📍 Where is it? Type a word. I look for it in the list.
# Days follow as buttons.
post-ask-date = 📅 Which day? Another day you type like this: 24-12
# Times follow as buttons.
post-ask-time = 🕐 What time? Another time you type like this: 14:05
# An amount of money.
post-ask-amount = 💶 How many euros? Type it like this: 2,50
# The name of a child: whoever has a birthday, or the star of the week.
post-ask-name = ✏️ Whose name? Type the first name.
# A class of next year.
post-ask-group = ✏️ Which class? Type it like this: 6a
# The name of a teacher.
post-ask-teacher = ✏️ What is the teacher's name?
# What is new this week.
post-ask-letter = ✏️ Which letter or sum? Type it like this: b, or 5 + 3
# Found words follow as buttons.
post-found = Do you mean one of these?
# $word: what was typed.
post-not-found = “{ $word }” is not in my list. Try another word, or send it as it is.
# A button. $word: what was typed.
post-as-it-is = ✏️ { $word }
# In the preview. $word: a word outside the list.
post-not-translated = ⚠️ “{ $word }” is not translated. Add a photo, then everybody understands.
# That was no day, time or amount as asked, or a day that is over.
post-not-understood = I do not understand this yet. Please type it as in the example.
# A day and how far away it is. $date: "Friday 27 November". $left: "in 2 days".
post-day = { $date }, { $left }
# $days: days from today.
post-days-left = { $days ->
    [0] today
    [1] tomorrow
    [one] in { $days } day
   *[other] in { $days } days
}
# Under the preview. Languages follow as buttons.
post-look = 🌍 How it reads in another language:
# A button under a message of the class.
post-seen = 👍 Seen
# Stands in place of that button.
post-seen-done = 👍 You have seen this.
# In the progress. $count: people who tapped "seen".
post-seen-count = 👍 Seen: { $count }
# A button: one reminder to whoever has not seen it.
post-remind = 🔔 Remind once
# After that button.
post-reminding = 🔔 Whoever has not seen it gets it once more.
# Above the message, sent once more.
post-reminder = 🔔 Did you see this message?
# A button: send it later.
post-later = 🕐 Later
# Times follow as buttons.
post-when = 🕐 When should it go out?
# A button. $day: "today", "tomorrow", "in 3 days". $time: "07:30".
post-when-at = { $day } · { $time }
# It waits for its time. $to: whom it is to. $day: "tomorrow". $time: "07:30".
post-planned = ⏳ Your message <b>{ $to }</b> goes out: { $day }, { $time }.
# Above a message that does not wait for quiet hours to end.
# .on: a button for staff.
# .off: the button that takes it back.
post-urgent = 🚨 <b>Urgent.</b> That is why this comes now, also in your quiet time.
    .on = 🚨 Urgent
    .off = ☁️ Not urgent
# A button: the message in Dutch, to copy it elsewhere.
post-copy = 📋 Text in Dutch
# Stands where the message was.
# .button: a button.
# .ask: before it happens.
# .yes: a button.
# .done: to whoever withdrew it.
post-withdrawn = 🚫 This message was withdrawn.
    .button = 🚫 Withdraw
    .ask = Withdraw this message for everybody? They still see that there was one. Its photos go too; on Telegram only within two days. A sound stays.
    .yes = ✅ Yes, withdraw
    .done = 🚫 Withdrawn. In a moment nobody can read it any more.
# In the preview. $date: a day in the school holidays.
# .perhaps: the same, when no published table confirmed the holiday.
# .study: the school's own day off.
# .feast: families celebrate that day. $feast: its name.
post-holiday = ⚠️ { $date } is in the school holidays.
    .perhaps = ⚠️ { $date } may be in the school holidays. Please check.
    .study = ⚠️ { $date } is a study day: the children are free.
    .feast = 🎉 On { $date } families celebrate: { $feast }.
# In the preview and above a link to a map, when the place has no name.
# .named: the same with a name. $name: what the sender's app calls it.
# .wrong: the coordinates lie on no map.
# .how: on the school page, where nothing shares a place by itself.
post-place = 📍 A place on the map
    .named = 📍 { $name }
    .wrong = These numbers are no place on the map. Please share the place once more, or copy it from a map app.
    .how = 📍 A place? Copy its numbers from a map app and paste them here, like this: 51.8126, 5.8372
# A button under the beginning of a long message: shows all of it.
post-more = 📖 More
# A button under a long message: shows only its beginning again.
post-less = 📕 Less
# A button: the sender writes the message in another language too.
post-version-add = 🌍 Add another language
# A button: write it in this language. $language: what the language calls itself.
post-version-in = 🌍 In { $language }
# Languages follow as buttons.
post-version-which = 🌍 In which language would you like to write it too?
# The original text follows. $language: what the language calls itself.
post-version-ask = ✏️ Please write your message in this language: <b>{ $language }</b>. Its readers then get your words, not a translation by a machine. Your text:
# Above a text that the sender wrote in the reader's language beside the original. $language: what it calls itself.
post-version-own = ✍️ the sender’s own words, in: { $language }
# $languages: a list of languages, each by its own name.
post-version-also = 🌍 Also in: { $languages }
# The original was changed, or a version taken away. $languages: a list of languages, each by its own name.
post-version-gone = 🌍 No longer in: { $languages }. There everybody reads your own text now.
# A button: takes the version in this language away.
post-version-without = 🗑️ Without this language
# To the sender. The text follows. $language: what the language calls itself.
post-version-done = ✅ This is what readers get now, in: { $language }
# The original was changed while a version was being written; it follows.
post-version-meanwhile = Your message has changed meanwhile. Please look at it once more.

# Something was written before anybody asked. Buttons: one for each class of the sender.
post-for-whom = ✉️ Is this a message to a class? To which one?

# For readers of other languages. $language: the sender's.
post-own-words = ✍️ Your own words are not translated: everybody reads them in { $language }.
