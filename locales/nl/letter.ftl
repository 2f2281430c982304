# SPDX-License-Identifier: EUPL-1.2

### The printed letter of a child, in two languages. Plain text.

letter-title = Voor de ouders of verzorgers van { $child }, groep { $class }
letter-intro = { $school } heeft een ouderlijn: korte berichten over uw kind, in uw eigen taal.
letter-how = Scan het plaatje met de camera van uw telefoon. Kies uw taal. Het duurt één minuut.
letter-web = Schoolpagina: geen app nodig
letter-telegram = Telegram
letter-code = Geen camera? Open deze pagina en typ de code:
letter-until = Geldig tot en met { $date }, voor maximaal vier ouders of verzorgers van dit kind.
letter-paper = Liever op papier? Dat is ook goed. Zeg het tegen de juf of meester.
letter-secret = Deze code is voor de volwassenen die voor dit kind zorgen. Geef de code niet door aan anderen.
