# SPDX-License-Identifier: EUPL-1.2

### Wishes for meetings, as those who lead the school see them.

# A button.
meeting-button = 💡 Topics for meetings
# Above the numbers.
# .until: under it. $date: a Monday. $most: how many families make a number.
meeting-title = 💡 <b>What families would like to know more about</b>
    .until = Counted until { $date }. A number is shown where at least { $most } families said the same.
# Above the numbers of a school year. $year: "2026/2027".
meeting-year = School year { $year }:
# A line. $topic: a topic. $total: how many families.
# .levels: the same with a list. $topic: a topic. $total: how many families. $levels: of each year level.
meeting-line = { $topic }: <b>{ $total }</b>
    .levels = { $topic }: <b>{ $total }</b> ({ $levels })
# In that list. $level: 1 to 8. $count: how many families.
meeting-level = group { $level }: { $count }
# There are none.
meeting-none = There are no numbers so far. Families are asked when they prepare a conversation.
