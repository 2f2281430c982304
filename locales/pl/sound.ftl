# SPDX-License-Identifier: EUPL-1.2

### Messages that can be heard.

sound-listen = 🔊 Posłuchaj
sound-soon = 🔊 Chwileczkę, nagranie już się robi.
sound-none = 🔇 W tej chwili nie mogę czytać na głos w tym języku.
sound-failed = 😔 Nie udało się teraz przeczytać na głos. To nie Państwa wina. Proszę spróbować później.
sound-not-own = 🌍 Sam tekst jest w języku: { $language }. Tego języka nie umiem czytać na głos.
