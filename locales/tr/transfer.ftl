# SPDX-License-Identifier: EUPL-1.2

### Görüşmeler varken çocuk sınıf değiştirir ya da okuldan ayrılır.

transfer-told = ➡️ { $child } artık { $class } sınıfında.
transfer-met = 👤 Görüşeceğiniz kişi: { $name } ({ $class })
    .class = 👤 Görüşeceğiniz kişiler: { $class } sınıfının öğretmenleri
transfer-button = 🔁 { $class } sınıfında bir saat
transfer-stays = Görüşmeniz olduğu gibi kalıyor: { $talk }, { $date }, { $time }
transfer-ended = 🗣️ { $talk }: bunun için artık saat seçmenize gerek yok.
transfer-wishes = 📅 Size uyduğunu söylediğiniz saatler artık { $class } sınıfı için geçerli. Orada da uyuyor mu, lütfen bakın.
transfer-waits = 🕗 Artık { $class } sınıfında bir saat bekliyorsunuz. Beklediğiniz süre sayılıyor.
transfer-request = { $about }: isteğiniz artık { $class } sınıfının öğretmenlerinde, uygun saat arıyorlar. Kendi yazdıklarınız onlara verilmez.
    .over = { $about }: bunun için artık saat seçmenize gerek yok.
    .staff = ➡️ { $child } artık başka bir sınıfta. Görüşme isteğiniz kapandı: { $about }
transfer-staff = ➡️ <b>{ $class }</b>: sınıf değişti, görüşme var
    .left = <b>{ $child }</b> artık { $class } sınıfında. Aile orada bir saat seçmezse görüşme sizde kalıyor: { $talk }, { $date }, { $time }
    .came = <b>{ $child }</b> artık sizin sınıfınızda. Aile sizden bir saat seçmezse görüşme { $class } sınıfıyla: { $talk }, { $date }, { $time }
transfer-elsewhere = ➡️ { $child }: { $class } sınıfıyla görüşme, { $date }, { $time }
transfer-cancelled = 🚫 Görüşme iptal edildi: { $child }.
transfer-gone = ✋ { $child } · { $talk } · { $date }, { $time }: bu görüşme yapılmıyor. { $child } artık okulun listesinde değil. Bu doğru değilse lütfen okulu arayın.
