# SPDX-License-Identifier: EUPL-1.2

### A teacher looks first at what a class parent sends.

# A button on the director's screen of the school.
approval-button = 👀 Teacher looks first
# Above what the school chose.
# .how: what it means.
approval-title = 👀 <b>The teacher looks first</b>
    .how = A class parent writes a message. The teacher of the class reads it in ☀️ Today and sends it with one tap. Until then nobody gets it. Messages of teachers go out as always.
# The school's choice.
# .button: turns it on.
approval-on = ✅ This is on.
    .button = ✅ Turn on
# The school's choice.
# .button: turns it off.
approval-off = This is off: what class parents write goes out without a look.
    .button = 🚫 Turn off
# In either case. $count: messages that wait.
approval-open = { $count ->
    [one] { $count } message waits now. The teacher looks at it.
   *[other] { $count } messages wait now. The teacher looks at them.
}

# To the class parent after "Send". $class: "5a".
# .director: the same, while no teacher of the class has a chat.
# .nobody: the same, while nobody at school has one.
approval-waits = 👀 Your message to <b>{ $class }</b> is with the teacher, who looks first. It is so with all messages of class parents.
    .director = 👀 Your message to <b>{ $class }</b> is with the director, who looks first: no teacher of the class is here at the moment. It is so with all messages of class parents.
    .nobody = 👀 Somebody at school looks first at your message to <b>{ $class }</b>. At the moment nobody there can read it. Please speak to the teacher.
# When that is. $day: "tomorrow". $time: "15:00".
approval-expected = 🕐 Expected: { $day }, { $time }. You hear when it goes out.
# How long it waits. $day: "tomorrow". $time: "15:00".
# .late: the same, when the look is expected later.
approval-until = It waits at most until: { $day }, { $time }.
    .late = ⚠️ That may be too late: it waits until { $day }, { $time }. You can undo it and choose another time, or speak to the teacher.
# A button: who looks, and when.
approval-standing = 📊 How does it stand?
# To the class parent, who changed a message that waits. The new text follows.
approval-edited = ✏️ Changed. The teacher reads this now:
# The class parent changed a message that is approved or sent. $class: "5a". A button to take it back follows.
approval-fixed = 👀 In <b>{ $class }</b> the teacher looks first at what class parents write. So this message stays as it was. You can take it back and write a new one.

# In "Today". $count: messages. $class: "5a".
# .late: one that nobody looked at in time. $name: who wrote it. $class: "5a".
approval-today = { $count ->
    [one] 👀 { $count } message of a class parent to { $class } waits for your look
   *[other] 👀 { $count } messages of class parents to { $class } wait for your look
}
    .late = ⌛ A message of { $name } to { $class } was not sent: its time has passed
# A button: shows the message. $name: who wrote it.
approval-look = 👀 { $name }
# Below the message as its class would read it. $class: "5a".
# .not: a button: it does not go out.
# .unseen: where it goes to a part of the class.
approval-ask = 👆 This is how <b>{ $class }</b> would read it. Shall it go out?
    .not = ✋ Better not
    .unseen = It goes only to those who have not seen an earlier message.
# Before the message is shown once more.
approval-changed = ✏️ The message has changed meanwhile. Please look once more.
# After "Send". $name: who wrote it.
# .not: after "Better not".
approval-done = ✅ It goes out. I let { $name } know.
    .not = ✋ It does not go out. I let { $name } know, and suggest a word with you.
# Somebody has decided already. $name: who.
# .no: it does not go out.
approval-decided = ✅ { $name } has looked at this message already and sent it.
    .no = ✋ { $name } has looked at this message already. It does not go out.
# Its sender was first.
approval-taken-back = ↩️ Whoever wrote this message has taken it back.
# Nobody looked in time.
approval-over = ⌛ The time of this message has passed. It was not sent.

# To the class parent. $name: who looked. $class: "5a". When it goes follows.
approval-yes = ✅ { $name } has looked at your message to <b>{ $class }</b>.
# To the class parent. $name: who looked. $class: "5a".
approval-no = 💬 { $name } would rather not send your message to <b>{ $class }</b> like this. Please speak to each other for a moment, then you find what fits.
# To the class parent. $class: "5a".
approval-late = ⌛ Your message to <b>{ $class }</b> was not sent: nobody could look at it in time. Please speak to the teacher, or write it again.
# Behind either. The message follows.
approval-text = So that nothing is lost, here it is:
# In place of a name of somebody who left.
approval-somebody = the school
