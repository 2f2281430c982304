# SPDX-License-Identifier: EUPL-1.2

### Visits at home.

# To a parent who chose a visit: they type where. $child: first name.
visit-ask = 🏠 Where may the teacher visit you about { $child }? Please type the address. Only this teacher reads it, and it is erased the day after the visit.
# A button.
visit-later = 🕐 Later
# A button.
visit-give = 🏠 Give the address
# A button.
visit-change = 🏠 Another address
# The address is noted. The conversation follows.
visit-kept = ✅ Thank you, the teacher can read it now.
# A button, to the teacher who visits. $child: first name.
visit-show = 🏠 Address of { $child }
# To the teacher who visits. The address follows. $child: first name. $date, $time: when.
visit-address = 🏠 { $child }, { $date }, { $time }. Please do not copy this address: it is erased the day after the visit.
# The family did not write one so far. $child: first name.
visit-none = 🏠 { $child }: there is no address so far. Please call the family.
# In "my data". $child: first name.
visit-data = 🏠 Address for the visit about { $child }: kept until the day after the visit
