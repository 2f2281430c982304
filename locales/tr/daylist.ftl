# SPDX-License-Identifier: EUPL-1.2

### Öğretmenin günü kâğıtta.

daylist-button = 🖨️ Yazdır
daylist-done = 🖨️ Günün listesi hazır. Dosyayı açın ve A4 kâğıda yazdırın. Listede isimler var, lütfen ortada bırakmayın.
daylist-door = 🚪 Kapı listesi
    .ask = Kapıda hangi isimler olsun? Koridordan geçen herkes okur.
    .initials = 🔠 Yalnızca baş harfler
    .names = 🙂 İsimler
    .done = 🚪 Kapı listesi hazır. Dosyayı açın ve A4 kâğıda yazdırın.
daylist-title = { $date } · { $class }
daylist-time = Saat
daylist-who = Görüşme
daylist-notes = Notlar
