# SPDX-License-Identifier: EUPL-1.2

### What suits a family, before the times of a round are divided, and what became of it.

# Under an invitation. $first, $last: the days. $minutes: how long. $date, $time: until when.
# .button: a button.
wish-invite = 📅 { $first } – { $last }, { $minutes } minutes. Tell us which days and times suit you, until { $date }, { $time }. Then we look for a time for everybody, and you get a message.
    .button = 🙋 Say what suits
# Days follow as buttons, each with how well it suits. $child: first name. $talk: "start conversation".
wish-ask-days = 🙋 <b>{ $child }: { $talk }</b>. Which days suit you? Tap a day.
# What was said so far. $well: how many times suit well. $possible: how many if needed.
wish-said = ✅ Times that suit well: { $well } · 👌 if needed: { $possible }
# $date, $time: until when it can be changed.
wish-until = You can change it until { $date }, { $time }. After that you get a message with your time. The more you mark, the better it works.
# A button: this suits well. $what: a day, a part of a day or a time.
# Like all up to the next empty line.
wish-well = ✅ { $what }
# A button: this is possible if needed. $what: a day, a part of a day or a time.
wish-possible = 👌 { $what }
# A button: this does not suit. $what: a day, a part of a day or a time.
wish-not = ⬜ { $what }

# A button: every day suits well.
wish-all = ✅ All days suit
# A button: the same for another child of the family. $child: that child's first name.
wish-same = 👧👦 The same for { $child }
# No times are given so far. $child: first name.
wish-no-days = There are no days for { $child } so far. Please look again later.
# Parts of the day follow as buttons. $child: first name. $date: the day.
wish-ask-day = 🙋 { $child }, <b>{ $date }</b>: when does it suit you?
# How it works.
wish-how = ✅ suits well · 👌 if needed · ⬜ does not suit. Tap to change.
# On a button, as a part of the day.
wish-whole = Whole day
# The same.
wish-morning = Morning
# The same.
wish-afternoon = Afternoon
# The same.
wish-evening = Evening
# A button: single times.
wish-times = 🕐 Single times
# A button: the days again.
wish-other = 📅 Other days
# A button: all is said.
wish-ready = ✔️ Done
# Above the days: it is kept.
wish-kept = ✅ Noted, thank you.
# Nothing can be said or chosen at the moment. $child: first name.
wish-dividing = ⏳ We are looking for a time for everybody now. You get a message about { $child } soon.
# In "my data". $child: first name. $days: a list of days.
wish-data = 🙋 What suits you for { $child }: { $days }
# To a parent: the family has a time. The conversation follows.
wish-given = ✅ We have a time for you:
# To a parent who said nothing: times can be chosen. $talk: "start conversation". $child: first name.
wish-open = 🕐 You can choose a time for the { $talk } about { $child } now.
# To a parent: none of their times was left. Free times follow as lines and buttons. $talk: "start conversation". $child: first name.
# .left: the same when no time is free at all. $talk: "start conversation". $child: first name.
wish-none = 🕐 Sorry: none of the times you marked was left for the { $talk } about { $child }. These are close, take the one you like:
    .left = 🕐 Sorry: none of the times you marked was left for the { $talk } about { $child }, and all others are taken too. The teacher knows and looks for one with you.
# A free time. $date, $time: when.
# .button: on a button. $day, $month: in figures. $time: when.
wish-near = 🕐 { $date }, { $time }
    .button = 🕐 { $day }/{ $month } · { $time }
# To a teacher: the times were divided. Lines with names follow. $kind: a kind of round. $count: how many have no time.
# .none: everybody has one. $kind: a kind of round.
# .line: $child: first name. $near: a list of days with times.
# .near: one of them. $date, $time: when.
# .full: $child: first name.
wish-left = 🙋 { $kind }: the times are divided. { $count ->
        [one] { $count } family has no time yet; it was offered others
       *[other] { $count } families have no time yet; they were offered others
    }:
    .none = 🙋 { $kind }: the times are divided. Everybody who said what suits has a time.
    .line = • { $child }: no time that suits was free; nearest free: { $near }
    .near = { $date }, { $time }
    .full = • { $child }: no time that suits was free, and no other is
# To the director, and on the page of the round. $placed: how many families have a time. $families: how many said what suits.
# .most: $most: what no plan can exceed.
# .well: $well: how many have one that suits well. $most: what no plan can exceed.
# .without: $without: how many have none.
# .title: $kind: a kind of round.
# .button: a button.
wish-report = 🙋 Families with a time: { $placed } of { $families } who said what suits
    .most = … the most possible: { $most }
    .well = ✅ Suits well: { $well } · the most possible: { $most }
    .without = 🕐 Without a time: { $without }. They were offered times nearby.
    .title = { $kind }: the times are divided. All others can choose now.
    .button = 🗣️ Look
