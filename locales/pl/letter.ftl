# SPDX-License-Identifier: EUPL-1.2

### The printed letter of a child, in two languages. Plain text.

letter-title = Dla rodziców. Dziecko: { $child }, grupa { $class }
letter-intro = { $school } ma czat dla rodziców. To krótkie wiadomości o dziecku, w Państwa języku.
letter-how = Proszę zeskanować obrazek aparatem w telefonie i wybrać swój język. To trwa minutę.
letter-web = Strona szkoły: bez aplikacji
letter-telegram = Telegram
letter-code = Aparat nie działa? Proszę otworzyć tę stronę i wpisać kod:
letter-until = Kod działa do tego dnia (włącznie): { $date }. Mogą go użyć najwyżej cztery dorosłe osoby, które opiekują się dzieckiem.
letter-paper = Wolą Państwo na papierze? Też dobrze. Proszę powiedzieć o tym nauczycielowi.
letter-secret = Ten kod jest dla dorosłych, którzy opiekują się tym dzieckiem. Proszę nie podawać go innym.
