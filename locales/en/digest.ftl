# SPDX-License-Identifier: EUPL-1.2

### Everything together, once a week.

# Above what follows in messages of their own. $count: how many. $school: its name.
digest-title = { $count ->
    [one] 📰 Your weekly post from <b>{ $school }</b>: { $count } message
   *[other] 📰 Your weekly post from <b>{ $school }</b>: { $count } messages
}
# In the settings.
# .on-button: a button.
# .off-button: the button that takes it back.
digest-on = 📰 What is not urgent comes together, once a week.
    .on-button = 📰 Once a week
    .off-button = 📨 Each at once
# To the sender. $count: people.
digest-later = { $count ->
    [one] 📰 { $count } person reads it with the weekly post.
   *[other] 📰 { $count } people read it with the weekly post.
}
# A button: the message waits for the weekly post.
# .held: after it. $to: whom it is to. $date: the day.
digest-with = 📰 With the weekly post
    .held = 📰 Your message <b>{ $to }</b> goes with the weekly post: { $date }.
