# SPDX-License-Identifier: EUPL-1.2

### The contact that comes again after a conversation.

# A button: both plan their next contact.
# .ask: the question; forms follow as buttons. $child: first name.
follow-new = 🔁 Next contact
    .ask = 🔁 <b>{ $child }</b>: how do you keep in contact?
# A button: a form.
follow-quarter = 🏫 15 minutes at school
# A button: a form.
follow-half-hour = 🏫 Half an hour at school
# A button: a form.
follow-home-visit = 🏠 Visit at home
# A button: a form.
follow-phone = 📞 Phone call
# A button: a form.
follow-message = 💬 Message
# A button: a form.
follow-report = 📄 10 minutes, with the report
# A contact that comes again. $child: first name. $form: in which form. $weeks: every how many weeks. $date: about when the next one is.
follow-shown =
    🔁 <b>{ $child }</b>: { $form }
    Every { $weeks } weeks, the next time around { $date }
# How often; buttons follow. $child: first name. $form: in which form.
# .weeks: a button. $weeks: every how many weeks.
follow-every = 🔁 <b>{ $child }</b>: { $form }. How often?
    .weeks = 🔁 Every { $weeks } weeks
# A button: one side stops it.
# .sure: the question.
# .yes: a button.
follow-stop = 🛑 Stop this contact
    .sure = Stop this? The other side hears of it.
    .yes = 🛑 Yes, stop it
# Under one that was stopped.
follow-stopped = 🛑 This is stopped. You can always talk with each other.
# A button. $child: first name.
follow-one = 🔁 { $child }
# To a parent: both agreed on it. $child: first name.
follow-told = 👀 This is how you and school keep in contact about { $child }. You choose the times yourself.
# Among a teacher's things of today.
# .times: times are to be given. $child: first name.
# .write: a message is to be written. $child: first name.
# .stopped: the family stopped it. $child: first name.
follow-today =
    .times = 🔁 { $child }: the next contact is near. When do you have time?
    .write = 🔁 { $child }: time for a message to the family.
    .stopped = 🔁 { $child }: the family stopped the planned contact.
