# SPDX-License-Identifier: EUPL-1.2

### Bir saat için bekleme listesi.

wait-title = ⏳ Beni bekleme listesine al
    .tip = ⏳ Bekleme listesindeyseniz, bir saat boşalınca hemen size sorarız.
    .done = ✅ Bekleme listesindesiniz.
    .any = ⏳ Her gün olur
    .only = ⏳ Sadece bu gün
wait-full-day = ⏳ { $date }
wait-full = { $child }, <b>{ $date }</b>: şu anda bütün saatler dolu.
wait-place = ⏳ Bekleme listesindeki sıranız: { $count }
    .day = ⏳ Bekleme listesindeki sıranız: { $count } (sadece { $date })
wait-leave = ✖️ Bekleme listesinden çık
    .done = Artık bekleme listesinde değilsiniz.
wait-held = 🕐 <b>{ $date }, { $time }</b>: bu saati sizin için tutuyoruz. Son zaman: { $day }, { $until }.
    .today = 🕐 <b>{ $date }, { $time }</b>: bu saati sizin için tutuyoruz. Son zaman: bugün { $until }.
wait-take = ✅ Bu saat uygun
wait-pass = 👎 Bu saat olmaz
    .done = Tamam, başka birine sorarız. Bekleme listesindeki sıranız değişmez.
wait-gone = Bu saat artık sizin için tutulmuyor.
wait-free = ✋ <b>{ $child }: { $talk }</b>. Sizin için bir saat boşaldı.
wait-over = ⏳ { $child }: boş saat çıkmadı ve bekleme listesi sona erdi. Lütfen öğretmene sorun: birlikte bir saat bulursunuz.
wait-count = ⏳ Bekleme listesindeki aileler: { $count }
wait-data = ⏳ Görüşme için bekleme listesinde: { $child }
