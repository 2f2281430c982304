# SPDX-License-Identifier: EUPL-1.2

### Okul çalışanı için bugün yapılacaklar.

today-button = ☀️ Bugün
today-nothing = ☀️ Bugün yapılacak bir şey yok.
today-silent = 💬 { $class } sınıfına iki haftadır mesaj gitmedi. Hazır bir mesaj göndermek bir dakika sürer.
today-beyond = { $count ->
    [one] … ve { $count } iş daha var, sonraya kalabilir.
   *[other] … ve { $count } iş daha var, sonraya kalabilir.
}
today-when = 📨 Acil olmayan haberler çalıştığınız her gün bir kez gelir. Saat kaçta gelsin?
today-at = ✅ { $time }
    .other = { $time }
