# SPDX-License-Identifier: EUPL-1.2

### Öğretmenin planladığı, değiştirdiği görüşmeler.

plan-button = ✍️ Bir aile için planla
plan-all = ✅ Herkesin bir saati var.
plan-ask-child = ✍️ Hangi çocuk için? Bu çocuklar için henüz saat seçilmedi.
plan-ask-family = ✍️ { $child }: kimin için? Görüşmeleri ayrı.
plan-ask-day = ✍️ <b>{ $child }: { $talk }</b>. Hangi gün?
plan-ask-time = ✍️ { $child }, <b>{ $date }</b>: saat kaçta?
plan-none = Boş saat yok. Lütfen önce saat ekleyin.
plan-done = ✅ { $child }: { $date }, { $time }. Aileye mesaj gider. Aile, uygun olup olmadığını söyler.
    .say = ✅ Planlandı. { $child }: aileye buradan ulaşamıyorum. Lütfen söyleyin veya bunu kâğıtta verin:
plan-move = 🔁 Başka saat
    .ask = 🔁 { $child }, { $date }, { $time }: başka bir saat mi? Hangi gün?
plan-sure = 🔁 { $child }: { $day }, { $hour } yerine { $date }, { $time }. Aileye sorayım mı, yoksa aileyle kararlaştırdınız mı?
    .ask = ❓ Aileye sor
    .agreed = 📞 Kararlaştırıldı
plan-asked = ❓ Aileye sordum: { $child }. Evet diyene kadar saatleri değişmez.
plan-swap = 🔀 { $child }, { $date }, { $time }: kiminle değiştirilsin? İki aileye de sorulur. İkisi de evet diyene kadar saatleri değişmez.
    .button = 🔀 Başka bir aileyle değiştir
    .line = { $date }, { $time } · { $child }
    .with = 🔀 { $time } { $child }
    .none = Değiştirilecek başka görüşme yok.
    .late = ⚠️ Şimdi olmuyor: artık çok geç veya ailelerden birine zaten bir soru soruldu.
    .not = ⚠️ { $child }: ailenin o saatte başka bir işi var.
    .asked = ❓ İki aileye sordum: { $child }, { $other }. İkisi de evet diyene kadar saatleri değişmez.
