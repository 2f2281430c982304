# SPDX-License-Identifier: EUPL-1.2

### Öğretmenin velilere bıraktığı seçenekler: daha uzun görüşme veya gelmek yerine başka bir yol.

leeway-button = ⚙️ Veliler neyi seçebilir
leeway-title = ⚙️ <b>{ $kind } · { $class }</b>: veliler neyi seçebilsin? Değiştirmek için dokunun.
leeway-on = ✅ { $what }
leeway-off = ⬜ { $what }
leeway-longer-name = art arda iki saat
leeway-phone = 📞 Telefonla olsun
    .name = gelmek yerine telefon
    .done = 📞 Tamam: okul sizi bu saatte, elindeki numaradan arar. Numaranız değişti mi? Lütfen okula bildirin.
leeway-online = 💻 İnternetten olsun
    .name = gelmek yerine internet
    .done = 💻 Tamam: bu saatte internetten, aşağıdaki linkle görüşürsünüz.
leeway-room = 🏫 Okula geleyim
    .done = 🏫 Tamam: okula geliyorsunuz.
leeway-not = Bu saatte bu mümkün değil.
