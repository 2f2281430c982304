# SPDX-License-Identifier: EUPL-1.2

### Codes to hand on.

codes-share-who = Którego dziecka dotyczy zaproszenie?
codes-share = 👵 Dziecko: <b>{ $child }</b>. Kto jeszcze pomaga w opiece? Proszę wysłać to jednej osobie. Ta osoba będzie dostawać wieści z grupy. Kod jest ważny dwa tygodnie i działa jeden raz.
codes-poster = 🖼️ Plakat, grupa <b>{ $class }</b>. Rodzice skanują obrazek albo wpisują kod. Każdą osobę trzeba potem potwierdzić.
    .revoke = 🚫 Wyłącz ten plakat
    .revoked = 🚫 Ten plakat już nie działa.
