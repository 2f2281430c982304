# SPDX-License-Identifier: EUPL-1.2

### Çocuk da gelsin mi.

along = 🧒 Çocuğunuz da gelir.
    .first = 🧒 Çocuğunuz ilk dakikalarda yanınızda olur.
    .no = 👤 Bu görüşme çocuğunuz olmadan yapılır.
along-button = 🧒 Çocuk: { $along }
along-ask = 🧒 { $class } çocukları da gelsin mi? Genellikle küçükler ilk dakikalarda, 5. gruptan itibaren bütün görüşmede bulunur. Aileler bunu saatleriyle birlikte okur.
    .yes = ✅ bütün görüşme
    .first = ⏱️ ilk dakikalar
    .no = 🚫 bu sefer değil
    .usual = yaşa göre
