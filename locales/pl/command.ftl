# SPDX-License-Identifier: EUPL-1.2

### The commands a chat app lists, each with a few words. At most 40 characters.

command-menu = Co można tu zrobić?
command-language = Inny język
command-help = Co to jest?
command-stop = Zakończ i usuń dane
