# SPDX-License-Identifier: EUPL-1.2

### De geprinte brief over een gesprek, in twee talen. Gewone tekst.

invitation-title = { $child }: { $talk }
invitation-when = Van { $first } tot en met { $last }. Het duurt { $minutes } minuten.
invitation-code = Scan het plaatje met de camera van uw telefoon. Kies uw taal, en dan de tijd die u past. Dat kan tot { $date }.
invitation-chat = Open de chat met school op uw telefoon en tik op 🗣️. Kies de tijd die u past. Dat kan tot { $date }.
invitation-phone = Of bel school, dan kiezen we samen een tijd: { $phone }
invitation-ask = Of vraag het de juf of meester, dan kiezen we samen een tijd.
invitation-together = Op school, aan de telefoon of online: we vinden een manier die u past. U mag iemand meenemen.
