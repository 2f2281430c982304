# SPDX-License-Identifier: EUPL-1.2

### The printed letter about a conversation, in two languages. Plain text.

# $child: first name. $talk: "start conversation".
invitation-title = { $child }: { $talk }
# When it is. $first, $last: the days. $minutes: how long.
invitation-when = From { $first } to { $last }. It takes { $minutes } minutes.
# How to choose, where nobody has signed up: a code follows. $date: the last day.
invitation-code = Scan the picture with the camera of your phone, choose your language, and then the time that suits you. You can choose until { $date }.
# How to choose, where somebody has signed up. $date: the last day.
invitation-chat = Open the chat with school on your phone and tap 🗣️. Choose the time that suits you, until { $date }.
# $phone: the number of the school.
invitation-phone = Or call school, and we choose a time together: { $phone }
# The same where the school gave no number.
invitation-ask = Or ask the teacher, and we choose a time together.
# At the end.
invitation-together = At school, by phone or online: we find a way that suits you. You are welcome to bring somebody.
