# SPDX-License-Identifier: EUPL-1.2

### Okul çalışanı için bugün yapılacaklar.

today-button = ☀️ Bugün
today-nothing = ☀️ Bugün yapılacak bir şey yok.
today-silent = 💬 { $class } iki haftadır haber almadı. Hazır bir mesaj bir dakika sürer.
today-beyond = { $count ->
    [one] … ve başka zamana { $count } şey daha.
   *[other] … ve başka zamana { $count } şey daha.
}
today-when = 📨 Acil olmayan haberler iş gününde bir kez gelir. Saat kaçta?
today-at = ✅ { $time }
    .other = { $time }
