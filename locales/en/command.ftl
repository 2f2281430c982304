# SPDX-License-Identifier: EUPL-1.2

### The commands a chat app lists, each with a few words. At most 40 characters.

command-menu = What can I do?
command-language = Another language
command-help = What is this?
command-stop = Stop and erase
