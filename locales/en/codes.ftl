# SPDX-License-Identifier: EUPL-1.2

### Codes to hand on.

# Children's names follow as buttons.
codes-share-who = For which child do you invite somebody?
# A code and links follow. $child: first name.
codes-share = 👵 Who else cares for <b>{ $child }</b>? Send this to one person. They get the class news. The code works once, within two weeks.
# A code, links and a QR code follow. $class: "5a".
# .revoke: a button.
# .revoked: after that button.
codes-poster = 🖼️ For a poster of <b>{ $class }</b>. Parents scan it or type the code. You say yes to each of them.
    .revoke = 🚫 Stop this poster
    .revoked = 🚫 The poster does not work any more.
