# SPDX-License-Identifier: EUPL-1.2

audience-class = { $class } sınıfına
audience-school = tüm okula
audience-some = { $names } sınıflarına
audience-many = { $count ->
    [one] { $count } sınıfa
   *[other] { $count } sınıfa
}
audience-level = groep { $level }
audience-button = 📣 Birden çok sınıfa mesaj
audience-ask = 📣 Mesaj kime? Bir veya daha çok sınıf seçin.
audience-all = Tüm okul
audience-off = ⬜ { $what }
audience-on = ✅ { $what }
audience-next = ➡️ Mesajı yaz
audience-unseen = 👀 Bu mesaj yalnızca önceki mesajın altında “Gördüm” düğmesine dokunmayanlara gider. Onlar bunu anlamaz.
audience-unseen-button = ✉️ Görmeyenlere yaz
