# SPDX-License-Identifier: EUPL-1.2

### The commands a chat app lists, each with a few words. At most 40 characters.

command-menu = Ne yapabilirim?
command-language = Başka bir dil
command-help = Bu nedir?
command-stop = Ayrıl ve bilgilerimi sil
