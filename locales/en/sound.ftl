# SPDX-License-Identifier: EUPL-1.2

### Messages that can be heard.

# A button under a message of the class: hear it.
sound-listen = 🔊 Listen
# At once after that button. The sound follows.
sound-soon = 🔊 One moment, the sound is coming.
# The school has no voice for the reader's language any more.
sound-none = 🔇 I cannot read aloud in your language at the moment.
# No sound could be made. Also on the school page, for a moment.
sound-failed = 😔 Reading aloud did not work just now. It is not your fault. Please try again later.
# Behind the sound of what the school says. $language: what the language of the sender's own words calls itself.
sound-not-own = 🌍 The text itself is in: { $language }. I cannot read that language aloud.
