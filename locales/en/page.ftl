# SPDX-License-Identifier: EUPL-1.2

### The school's web page: words around the chat.

# The page's title, where no school is known yet.
page-title = The parents' line
# In the empty field.
page-write = Write a message…
# A button.
page-send = Send
# A button.
page-attach = Add a photo or file
# A button.
page-record = Record a voice message
    .stop = Stop recording
    .cancel = Throw away
    .refused = The microphone is not allowed. You can change that in your browser.
# A button on each message.
page-listen = Listen
    .stop = Stop
# Under one's own message.
page-unsent = Not sent yet
# A button.
page-retry = Try again
# The file is too large.
page-too-large = This file is too large. At most 20 MB.
# Said instead of sending.
page-too-long = This message is too long. Please make it shorter.
# The browser's session is over.
page-session-gone = You are signed out here. Open your link again, or ask the teacher.
# A personal link that was replaced.
page-link-gone = This link is no longer valid. Ask the teacher for a new one.
# Too many messages in a short time.
page-too-many = That was very fast. Please wait a moment.
# The connection is lost.
page-offline = No connection. I keep trying.
# It is back.
page-online = Connected again
# The offer of notifications.
# .title: the notification itself; shows nothing of the content.
# .iphone-1: a pictured guide for the iPhone, step by step.
page-push-offer = 🔔 Shall this phone tell you when school writes?
    .yes = Yes, please
    .later = Later
    .done = 🔔 Good. You will hear it when school writes.
    .title = New message from school
    .body = Tap to read it
    .iphone-1 = Tap the share sign below
    .iphone-2 = Choose “Add to Home Screen”
    .iphone-3 = Open it from there and say yes to messages
# A button that jumps to the newest message.
page-new-messages = New messages
# What a file is.
page-photo = Photo
# What a file is.
page-document = File
# What a file is.
page-voice = Voice message
# What a file is.
page-video = Video
# A button beside a code.
page-copy = Copy
    .done = Copied
# For screen readers: jumps over the header.
page-skip = Go to the messages
# For screen readers: one's own messages.
page-me = You
# A button: takes a file away before sending.
page-remove = Remove
# A button: closes a photo.
page-close = Close
# A button in the header, drawn as ☰: what the bot can do. For screen readers.
page-menu = Menu
