# SPDX-License-Identifier: EUPL-1.2

### What a family is asked and told about a time the teacher planned.

# To a parent. The conversation follows.
# .ask: under it, buttons follow.
proposal-planned = ✋ School has noted this time for you:
    .ask = Does it suit you?
# A button.
proposal-yes = 👍 It suits
# A button.
proposal-no = 👎 It does not suit
# It suits. The conversation follows.
proposal-fits = 👍 Thank you. See you then:
# It does not suit. Other days follow. $child: first name.
# .closed: no time can be chosen here. $child: first name.
proposal-fits-not = That is fine, this time for { $child } is cancelled.
    .closed = That is fine, this time for { $child } is cancelled. School will agree another time with you.
# To a parent: buttons follow. $talk: "start conversation". $child: first name. $day, $hour: when it is. $date, $time: when it would be. $venue: where or how.
# .swap: the same, for a family that would help another one. $talk: "start conversation". $child: first name. $day, $hour: when it is. $date, $time: when it would be. $venue: where or how.
proposal-ask = ❓ <b>{ $child }: { $talk }</b>
    You have { $day }, { $hour }. The teacher would like another time: <b>{ $date }, { $time }</b>, { $venue }. Does it suit you? Until you say yes, your time stays.
    .swap = ❓ <b>{ $child }: { $talk }</b>
    You have { $day }, { $hour }. You would help another family with <b>{ $date }, { $time }</b>, { $venue }. Does it suit you? Your time stays until both families say yes.
# A parent said yes, and another family is asked. The conversation as it is follows.
proposal-agreed = 👍 Thank you. The other family is asked too. We tell you whether it changes. Until then this stays:
# The time is changed. The conversation follows.
proposal-done = ✅ Thank you. This is the new time:
# The question is over. The conversation follows.
proposal-late = This question is over. This is your time:
# A parent said no. The conversation follows. $child: first name.
proposal-declined = That is fine. Your time for { $child } stays:
# To a parent who said yes, when another family did not. The conversation follows.
proposal-stays = 👀 It stays as it was. Thank you for thinking along:
# In the list of a day: a family is asked. $child: first name. $date, $time: the other time.
proposal-list-open = ❓ { $child }: asked for { $date }, { $time }
# The same: this family said yes, the other one is asked. $child: first name. $date, $time: the other time.
proposal-list-agreed = 👍 { $child }: { $date }, { $time } suits, the other family is asked
# The same: it does not suit this family, or the other one. $child: first name. $date, $time: the other time.
proposal-list-declined = 👎 { $child }: { $date }, { $time } does not suit
# A button: the teacher takes the question back.
# .done: it is taken back.
proposal-end = ↩️ Take the question back
    .done = ↩️ I do not ask any more. The time stays as it was.
# A line in what there is to do today. $class: "5a". $count: how many families answered.
# .button: a button. $class: "5a".
proposal-today = 🔁 { $class }: answers about another time for a conversation: { $count }
    .button = 🔁 Conversations { $class }
