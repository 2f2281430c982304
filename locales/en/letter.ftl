# SPDX-License-Identifier: EUPL-1.2

### The printed letter of a child, in two languages. Plain text.

# $child: first name. $class: "5a".
letter-title = For the parents of { $child }, { $class }
# What it is. $school: the school's name.
letter-intro = { $school } has a line for parents: short messages about your child, in your own language.
# How to begin.
letter-how = Scan the picture with the camera of your phone. Choose your language. It takes one minute.
# Under the picture for the school page.
letter-web = School page: no app needed
# Under the picture for Telegram.
letter-telegram = Telegram
# Without a camera: the address and the code follow.
letter-code = No camera? Open this page and type the code:
# $date: the last day.
letter-until = Valid until { $date }, for at most four adults of this child.
# Paper is fine.
letter-paper = Do you prefer paper? That is fine too. Tell the teacher.
# Do not hand on.
letter-secret = This code is for the adults who care for this child. Please do not pass it on to others.
