# SPDX-License-Identifier: EUPL-1.2

### The commands a chat app lists, each with a few words. At most 40 characters.

command-menu = Wat kan ik doen?
command-language = Andere taal
command-help = Wat is dit?
command-stop = Stoppen en wissen
