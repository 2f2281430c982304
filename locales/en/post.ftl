# SPDX-License-Identifier: EUPL-1.2

### A message to a class.

# The text is asked for. $class: "5a".
post-write = ✉️ Write your message to <b>{ $class }</b>. A photo, a file or a voice message is fine too. You will see it before it goes.
# Neither text nor file.
post-needs-words = I need a text, a photo, a file or a voice message.
# $megabytes: the limit.
post-file-too-large = This file is too large. At most { $megabytes } MB.
# $most: the limit.
post-files-too-many = { $most ->
    [one] At most { $most } file in one message.
   *[other] At most { $most } files in one message.
}
# $most: the limit. $have: the length.
post-too-long = This text is too long: { $have } characters, at most { $most }. Please make it shorter.
# Above the text as it will go. $class: "5a".
post-preview = 👀 <b>Your message to { $class }:</b>
# $count: number of files.
post-files = { $count ->
    [one] 📎 { $count } file
   *[other] 📎 { $count } files
}
# $count: number of people.
post-receivers = { $count ->
    [one] It goes to { $count } person.
   *[other] It goes to { $count } people.
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
# .role: the sender lost the role meanwhile. $class: "5a".
post-cancelled = Nothing was sent.
    .role = Your message to <b>{ $class }</b> was not sent: you no longer have the role for it.
# It waits, so that it can be undone. $class: "5a". $seconds: 30.
post-held = { $seconds ->
    [one] ⏳ Your message to <b>{ $class }</b> goes out in { $seconds } second.
   *[other] ⏳ Your message to <b>{ $class }</b> goes out in { $seconds } seconds.
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
# To the sender. $class: "5a". $count: people it was written to.
post-sent = { $count ->
    [one] ✅ Your message to <b>{ $class }</b> went to { $count } person.
   *[other] ✅ Your message to <b>{ $class }</b> went to { $count } people.
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
# Above somebody's text. $name: who wrote it. $class: "5a".
post-from-director = ✉️ <b>{ $name }</b>, director, to { $class }
# Under the sender, when the text is in another language. $language: what that language calls itself.
post-in-language = 🌍 written in: { $language }
