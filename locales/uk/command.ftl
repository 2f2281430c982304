# SPDX-License-Identifier: EUPL-1.2

### The commands a chat app lists, each with a few words. At most 40 characters.

command-menu = Що я можу зробити?
command-language = Інша мова
command-help = Що це таке?
command-stop = Вийти й видалити дані
