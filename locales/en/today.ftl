# SPDX-License-Identifier: EUPL-1.2

### What there is to do today, for a member of staff.

# A button.
today-button = ☀️ Today
# Instead of a list.
today-nothing = ☀️ Nothing to do today.
# $class: "5a". A button to write follows.
today-silent = 💬 { $class } has heard nothing for two weeks. A ready message takes a minute.
# Five things are shown. $count: how many more there are.
today-beyond = { $count ->
    [one] … and { $count } more thing, another time.
   *[other] … and { $count } more things, another time.
}
# In the settings of staff. Times follow as buttons.
today-when = 📨 What is not urgent comes once each working day. At what time?
# A button. $time: the time that is chosen.
# .other: another one.
today-at = ✅ { $time }
    .other = { $time }
