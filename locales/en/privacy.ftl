# SPDX-License-Identifier: EUPL-1.2

### How the school uses data: informed and seen, not consent.

# Three short sentences before sign-up. $school: the school's name.
# .seen: a button.
# .more: a button.
# .paper: a button: an equal way.
privacy-short =
    🔒 { $school } keeps your name, your language and which child is yours.
    School uses this only to talk with you about your child.
    You can see everything and erase it at any time.
    .seen = 👍 Seen, go on
    .more = ℹ️ Tell me more
    .paper = 📄 I prefer paper

# The longer text. $school: the school's name.
privacy-more =
    🔒 <b>Your data at { $school }</b>
    • School keeps: your name, your language, your child's first name and class, and your messages with school.
    • Who sees it: the teachers of your child, the support coordinator (who helps when there are worries) and the director. A class parent sees only numbers. When you write to the class, parents read your name. Apart from that, other parents see nothing of you.
    • How long: messages until 31 August. When none of your children is at this school any more, everything about you is erased after four weeks.
    • Not used for advertising. Not sold. No computer decides anything about your child.
    • You can see, change and erase your data: Menu → Settings. Do you have a question or a complaint? Ask the director.

# Only on Telegram.
privacy-telegram = ✈️ Telegram is a company outside school. It can read what you write here. On the school page nobody else reads along.
