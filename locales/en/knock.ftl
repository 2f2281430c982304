# SPDX-License-Identifier: EUPL-1.2

### The knock: how a person is called back when their page is closed.

# A button in the settings, and above the choices.
# .which: the question behind it. What holds now follows as a line, then the choices.
knock-title = 🔔 How do we let you know?
    .which = 🔔 School writes, and this page is closed. How may we call you? You then read only “New message from school”, never the message itself.

# A line: what holds now, nothing.
# .push: what holds now, notifications.
knock-now = 🔕 Now: we do not call you.
    .push = 📱 Now: a notification on your phone or computer.

# A button: the notifications of the phone or computer.
# .how: how it goes on. The page itself asks then.
knock-push = 📱 On this phone
    .how = 📱 Fine. Your page asks: “Shall this phone tell you when school writes?” Tap yes there. On an iPhone, the page shows how to do it. Does nothing come? Then allow notifications for this page in the settings of your phone.

# A button.
# .ask: the question behind it.
# .wrong: what was written is no e-mail address.
# .line: in the list of what is stored, and as what holds now. $to: the e-mail address.
knock-mail = ✉️ By e-mail
    .ask = ✉️ What is your e-mail address? Write it here. We use it only to call you.
    .wrong = ✉️ I cannot read that as an e-mail address. It looks like this: amina@example.nl. Please write it once more.
    .line = ✉️ { $to } · only to call you

# A button.
# .ask: the question behind it.
# .wrong: what was written is no mobile number.
# .line: in the list of what is stored, and as what holds now. $to: the number.
knock-sms = 💬 By text message (SMS)
    .ask = 💬 What is your mobile number? Write it here. We use it only to call you.
    .wrong = 💬 I cannot read that as a mobile number. It looks like this: 06 12 34 56 78. A number from another country begins with +. Please write it once more.
    .line = 💬 { $to } · only to call you

# A button: no knock at all.
# .done: after it. The menu follows.
knock-none = 🔕 No notifications
    .done = 🔕 Fine. We do not call you. No e-mail address or number of yours is kept. Messages wait for you on this page.

# What was written, to be looked at once more. $to: the e-mail address or number.
# .yes: a button.
# .no: a button.
knock-sure = Is this right: <b>{ $to }</b>? What we send there opens your page, so it must be yours alone.
    .yes = ✅ Yes, that is right
    .no = ✏️ No, write it again

# It is kept. The menu follows. $to: the e-mail address or number.
knock-kept = 🔔 Fine. When school writes and your page is closed, we call you: { $to }. You can change this at any time: Menu → Settings.

# Asked once, when somebody comes back to a message that nothing had called them to.
knock-offer = 🔔 School wrote to you while this page was closed. Shall we call you next time? You then read only “New message from school”.

# A paragraph below the privacy text, for those who gave an address or number.
knock-privacy = 🔔 Your e-mail address or number serves only to let you know. It is erased when you choose “No notifications”, or when you stop.
