# SPDX-License-Identifier: EUPL-1.2

### Bir dönemde kaç ailenin geldiği.

turnout-button = 📊 Sayılar
turnout-class = 📊 <b>{ $kind } · { $class }</b>
turnout-school = 📊 <b>{ $kind } · bütün okul</b>
turnout-count = 👧 Davetli: { $invited } · saati olan: { $booked }
turnout-came = ✅ Gelenler, telefon ve internet dahil: { $came }, yani 100’de { $percent }
    .above = 🏁 Bu, 100’de { $mark } ölçüsünün üzerinde.
    .mark = 🏁 İyi bir okul için ölçü 100’de { $mark } üzeridir.
    .open = ⏳ Henüz not edilmeyen: { $open }
turnout-by-language = Ailelerin okuduğu dile göre:
turnout-line = { $language }: saati olan { $booked } / { $invited }
turnout-others = Diğer veya bilinmeyen diller
turnout-later = 📊 Öğretmenler önce kendi sınıflarının sayılarını görür. Okulun sayılarını görebileceğiniz ilk gün: { $date }.
turnout-one-class = 📊 Bu görüşmeler yalnızca bir sınıf içindi. Sayıları öğretmeni görür.
