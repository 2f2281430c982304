# SPDX-License-Identifier: EUPL-1.2

### Çocuk da gelsin mi.

along = 🧒 Çocuğunuz da gelir.
    .first = 🧒 Çocuğunuz ilk dakikalarda yanınızda olur.
    .no = 👤 Bu görüşme çocuğunuz olmadan yapılır.
along-button = 🧒 Çocuk: { $along }
along-ask = 🧒 { $class } sınıfının çocukları da gelsin mi? Genellikle küçükler ilk dakikalarda, groep 5’ten itibaren çocuklar bütün görüşmede bulunur. Veliler bunu saatleriyle birlikte okur.
    .yes = ✅ bütün görüşme
    .first = ⏱️ ilk dakikalar
    .no = 🚫 bu sefer değil
    .usual = yaşa göre
