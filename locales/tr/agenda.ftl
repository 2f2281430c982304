# SPDX-License-Identifier: EUPL-1.2

### Kişinin kendi takvimindeki görüşmeler.

agenda-name = Okul görüşmeleri
agenda-title = { $child }: { $talk }
agenda-button = 📅 Takvimime ekle
agenda-coming = 📅 Dosya birazdan buraya gelecek.
agenda-file = 📅 Dosyayı açın: telefonunuz görüşmeyi takvimine kaydeder. Saat değişirse yeni dosyayı açın. Yenisi eskisinin yerine geçer.
    .teacher = 📅 Dosyadaki görüşme sayısı: { $count }. Açın, takviminiz kaydeder.
agenda-own = 📅 Takvimim
agenda-what = 📅 <b>Takvimim</b>

    Telefonunuz veya bilgisayarınız okulla görüşmelerinizi gösterebilir. Saat değişirse orada da değişir. Takvime çocuğun ismi, görüşmenin türü, zamanı ve yeri gider, başka hiçbir şey gitmez.
agenda-since = ✅ { $date } gününden beri bunun için özel bir adresiniz var.
agenda-make = 🔗 Özel adres oluştur
agenda-anew = 🔗 Yeni adres oluştur
agenda-stop = 🚫 Durdur
agenda-how = 📅 Bu adresi takviminize ekleyin, “abone ol” veya “internetten” bölümünde:
    .secret = 🔒 Bu adresi bilen görüşmelerinizi okuyabilir. Lütfen kimseye vermeyin. Yalnızca bir kez gösterilir. Önceki adres artık çalışmaz.
agenda-stopped = 🚫 Adres artık çalışmıyor. Takvimde kayıtlı görüşmeler, o takvimi orada silince gider.
agenda-data = 📅 Takvim için özel adres
