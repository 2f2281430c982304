# SPDX-License-Identifier: EUPL-1.2

### Whom a family brings along to a conversation.

# A button: somebody comes along.
# .change: a button: to say it otherwise.
# .noted: it is noted. $who: "somebody".
# .who: under it; buttons follow.
# .shown: under the conversation, to the family. $who: "somebody".
# .comes: in the teacher's list, under the conversation. $who: "somebody".
# .nobody: a button: nobody after all.
# .nobody-done: that is noted.
company-title = 👥 I bring someone
    .change = 👥 Who comes along
    .noted = 👥 Good, we note: { $who } comes with you. The teacher sees that.
    .who = Would you like to say who it is? It is up to you.
    .shown = 👥 With you: { $who }
    .comes = 👥 Comes along: { $who }
    .nobody = 🙂 Nobody else
    .nobody-done = 🙂 Good, nobody else comes along.
# Who it is, inside a line.
# .button: a button.
company-parent = the other parent
    .button = 🧑‍🤝‍🧑 The other parent
# Who it is, inside a line.
# .button: a button.
company-family = family
    .button = 👪 Family
# Who it is, inside a line.
# .button: a button.
company-buddy = a friend
    .button = 🤝 A friend
# Who it is, inside a line.
# .button: a button.
company-interpreter = an interpreter
    .button = 💬 My interpreter
# Who it is, inside a line.
# .button: a button.
company-other = somebody
    .button = 👤 Someone else
