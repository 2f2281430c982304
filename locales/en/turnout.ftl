# SPDX-License-Identifier: EUPL-1.2

### How many families of a round came.

# A button.
turnout-button = 📊 Figures
# To a teacher; figures follow. $kind: a kind of round. $class: "5a".
turnout-class = 📊 <b>{ $kind } · { $class }</b>
# To those who lead the school; figures follow. $kind: a kind of round.
turnout-school = 📊 <b>{ $kind } · the whole school</b>
# Children. $invited: whom the round is for. $booked: about whom a talk is booked.
turnout-count = 👧 Invited: { $invited } · with a time: { $booked }
# Children. $came: about whom somebody talked. $percent: of a hundred invited.
# .above: more than the mark. $mark: the mark, of a hundred.
# .mark: not more. $mark: the mark, of a hundred.
# .open: $open: talks of which nobody noted what became of them.
turnout-came = ✅ Talked with, also by phone or online: { $came }, that is { $percent } of 100
    .above = 🏁 That is above the mark of { $mark } of 100.
    .mark = 🏁 The mark for a school at level is above { $mark } of 100.
    .open = ⏳ Not noted so far: { $open }
# Above lines.
turnout-by-language = By the language that families read:
# A line. $language: what a language calls itself. $invited, $booked: children.
turnout-line = { $language }: with a time { $booked } of { $invited }
# In place of a language.
turnout-others = Other languages, or not known
# They cannot be seen so far. $date: from when.
turnout-later = 📊 The teachers see the figures of their class first. You can see those of the school from { $date }.
# They would be the figures of one teacher.
turnout-one-class = 📊 These conversations were for one class only. Its teacher sees the figures.
