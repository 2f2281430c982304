# SPDX-License-Identifier: EUPL-1.2

### A child changes class, or leaves school, while conversations are ahead.

# A child changed class: to its family and its teachers, in lists too. $child: first name. $class: "6a".
transfer-told = ➡️ { $child } is in { $class } now.
# Under a conversation with the class of before. $name: the teacher. $class: that class.
# .class: the same, when the teacher left. $class: that class.
transfer-met = 👤 You talk with { $name } ({ $class }).
    .class = 👤 You talk with the teachers of { $class }.
# A button: times of the class that the child is in now. $class: that class.
transfer-button = 🔁 A time with { $class }
# To the family: what is booked stays. $talk: "start conversation". $date, $time: when.
transfer-stays = Your conversation stays as it is: { $talk }, { $date }, { $time }
# To the family: the new class is not asked. $talk: "start conversation".
transfer-ended = 🗣️ { $talk }: you do not have to choose a time for it any more.
# In an invitation. $class: the new class.
transfer-wishes = 📅 What you said suits you now counts for the times of { $class }. Please look whether it suits there too.
# In an invitation. $class: the new class.
transfer-waits = 🕗 You wait for a time with { $class } now. How long you have waited counts.
# To the family: others look for times now. $about: what was asked, with a pictogram. $class: the new class.
# .over: a teacher of the class of before had asked. $about: what for, with a pictogram.
# .staff: to that teacher. $child: first name. $about: what for, with a pictogram.
transfer-request = { $about }: the teachers of { $class } have your request now and look for times. Words of your own are not passed on.
    .over = { $about }: you do not have to choose a time for this any more.
    .staff = ➡️ { $child } has another class now. Your request for a conversation is closed: { $about }
# To a teacher, above what follows. $class: their class.
# .left: a child of theirs left. $child: first name. $class: where it is. $talk: "start conversation". $date, $time: when.
# .came: a child came. $child: first name. $class: where it was. $talk: "start conversation". $date, $time: when.
transfer-staff = ➡️ <b>{ $class }</b>: another class, and a conversation is ahead
    .left = <b>{ $child }</b> is in { $class } now. The conversation stays with you, unless the family chooses a time there: { $talk }, { $date }, { $time }
    .came = <b>{ $child }</b> is in your class now. The conversation is with { $class }, unless the family chooses a time with you: { $talk }, { $date }, { $time }
# To the new class's teachers, under their times. $child: first name. $class: where it was. $date, $time: when.
transfer-elsewhere = ➡️ { $child } has a conversation with { $class }: { $date }, { $time }
# A family cancelled, and there are no other times for it. $child: first name.
transfer-cancelled = 🚫 The conversation about { $child } is cancelled.
# To the family: the child is on no list any more. $talk: "start conversation". $child: first name. $date, $time: when.
transfer-gone = ✋ The { $talk } about { $child } on { $date } at { $time } does not take place: { $child } is not on school's list any more. Is that not right? Please call school.
