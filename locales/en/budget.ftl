# SPDX-License-Identifier: EUPL-1.2

### How many messages a week a family gets.

# A button.
budget-button = 📬 Messages a week
# Numbers follow as buttons. $count: the number now.
# .rest: the next sentence.
budget-title = { $count ->
    [one] 📬 A family gets at most { $count } message a week, from everybody together.
   *[other] 📬 A family gets at most { $count } messages a week, from everybody together.
}
    .rest = The rest comes on the last school day of the week, together in one weekly post. Urgent messages do not count.
# A button: the number now.
budget-chosen = ✅ { $count }
# A button.
budget-other = { $count }
