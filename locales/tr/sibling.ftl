# SPDX-License-Identifier: EUPL-1.2

### Bir ailenin birkaç çocuğu için art arda saatler.

sibling-ask-day = 👧👦 <b>{ $names }</b>: görüşmeler art arda, böylece bir kez gelirsiniz. Size hangi gün uyar?
    .alone = 👤 Her biri ayrı
sibling-ask-time = 👧👦 { $names }, <b>{ $date }</b>: size hangi saatler uyar?
sibling-where = { $child }: { $venue }
sibling-one = { $time } { $child }
sibling-line = 🕐 { $names }
sibling-pair = 🕐 { $name } · { $child }
    .more = 🕐 { $name } · { $child } …
sibling-booked = ✅ Tamam, bu saatlerin hepsi size ayrıldı.
sibling-taken = Bu saatlerden birini sizden hemen önce başka biri seçti. Şu an hiçbir saat ayrılmadı. Yakın saatler ({ $date }):
    .days = Bu saatlerden birini sizden hemen önce başka biri seçti. Şu an hiçbir saat ayrılmadı.
    .alone = Bu saatlerden birini sizden hemen önce başka biri seçti. Şu an hiçbir saat ayrılmadı. Art arda saat kalmadı. Lütfen her çocuk için ayrı seçin.
