# SPDX-License-Identifier: EUPL-1.2

### Okulu yönetenler için okul takvimi.

calendar-button = 🗓️ Okul takvimi
calendar-title = 🗓️ <b>{ $school } takvimi</b> · Günlerini değiştirmek için bir tatile dokunun.
calendar-kept = ✅ Kaydedildi. Takvimin yeni hâli:
calendar-not-kept = ⚠️ Zaten çok fazla gün var. Hiçbir şey değişmedi. Takvim:
    .order = ⚠️ Bu günler uygun değil: son gün ilk günden önce. Hiçbir şey değişmedi. Takvim:
    .long = ⚠️ Bu günler uygun değil: bir tatil en fazla yedi hafta sürer. Hiçbir şey değişmedi. Takvim:
    .far = ⚠️ Bu günler uygun değil: okul yılındaki bu tatilden iki aydan fazla uzakta. Hiçbir şey değişmedi. Takvim:
calendar-holiday = { $name }: { $first } – { $last }
    .perhaps = { $name }: { $first } – { $last } ⚠️ kesin değil, lütfen kontrol edin
calendar-holiday-first = { $name }: tatilin ilk günü ne zaman? Şöyle yazın: 24-12
    .last = { $name }. İlk gün: { $date }. Son gün ne zaman? Şöyle yazın: 3-1
    .keep = 🔁 Bölgemizdeki gibi
calendar-study-day = 📚 Studiedag (okul yok): { $date }
calendar-feast = 🎉 { $feast }: { $date }
calendar-clear = 🗑️ 📚 { $date }
    .feast = 🗑️ { $name } { $day }
    .done = 🗑️ Kaldırıldı: { $what }. Takvimin yeni hâli:
calendar-add-study = ➕ Studiedag (okul yok)
calendar-add-feast = ➕ Bayram
calendar-ask-study = 📚 Çocuklar hangi gün okula gelmiyor? Başka bir günü şöyle yazın: 24-12
calendar-weekend = ⚠️ Hafta sonuna denk geliyor, okul yok: { $date }
calendar-in-holiday = ⚠️ Tatile denk geliyor ({ $name }), çocuklar zaten okula gelmiyor: { $date }
calendar-ask-feast = 🎉 Okulunuzdaki aileler hangi bayramı kutluyor?
calendar-ask-feast-day = { $feast }: hangi gün? Şöyle yazın: 24-12
calendar-not-understood = Bu günü anlayamadım. Lütfen şöyle yazın: 24-12
calendar-season-autumn = 🍂 Sonbahar tatili
calendar-season-christmas = ❄️ Noel tatili
calendar-season-spring = 🌱 İlkbahar tatili
calendar-season-may = 🌷 Mayıs tatili
calendar-season-summer = ☀️ Yaz tatili
calendar-feast-eid-al-fitr = Ramazan Bayramı
calendar-feast-eid-al-adha = Kurban Bayramı
calendar-feast-orthodox-christmas = Ortodoks Noeli
calendar-feast-orthodox-easter = Ortodoks Paskalyası
calendar-feast-diwali = Divali
calendar-feast-chinese-new-year = Çin Yeni Yılı
calendar-feast-nowruz = Nevruz
calendar-feast-keti-koti = Keti Koti
calendar-feast-other = Başka bir bayram
