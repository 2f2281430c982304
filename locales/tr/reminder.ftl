# SPDX-License-Identifier: EUPL-1.2

### Saat seçmeyi ve görüşmeyi hatırlatma, ve ailelerin cevapları.

reminder-choose =
    🕐 <b>{ $child }: { $talk }</b>

    Henüz saat seçilmedi. Size bir saat önerelim mi?
    .until = Seçmek için son gün: { $date }.
    .propose = 💡 Saat öner
reminder-rest = 👪 Başkası ilgileniyor
    .done = 👍 Tamam. Bu görüşmeyi size artık hatırlatmayız: { $child }. İsterseniz yine de bir saat seçebilirsiniz.
reminder-propose = 💡 <b>{ $child }</b> için şu saatler boş. Size uyan var mı?
    .line = 🕐 { $date }, { $time } · { $venue }
    .time = 🕐 { $time } { $date }
reminder-shortly = 👀 Görüşme yaklaştı:
reminder-confirm = ✅ Geliyorum
reminder-confirmed = ✅ Not edildi. Öğretmen geleceğinizi görüyor.
    .line = ✅ Geleceğinizi söylediniz.
reminder-cannot = { $child } · { $date }, { $time }: size ne daha uygun?
    .button = 🤷 Gelemiyorum
    .late = { $child } · görüşme { $date }, { $time }. Gelemeyeceğinizi öğretmene şimdi haber verelim mi?
    .tell = 🚫 Evet, haber verin
    .after-all = ↩️ Yine de geliyorum
    .done = 🚫 Görüşme iptal edildi: { $child }. Öğretmene şimdi haber veriliyor.
reminder-call = 📞 Lütfen beni arayın
    .done = 📞 Aranmak istediğiniz öğretmene şimdi haber veriliyor.
reminder-told-cannot = 🚫 <b>{ $child }</b>, { $class }: aile şu görüşmeye gelemiyor: { $date }, { $time }
reminder-told-call = 📞 <b>{ $child }</b>, { $class }: aile şu görüşme için aranmak istiyor: { $date }, { $time }
reminder-said = { $line } · { $said }
    .yes = ✅ geliyor
    .call = 📞 aranmak istiyor

reminder-unchosen =
    🕗 <b>{ $class }: saat seçilmedi</b>
    { $kind }
    .button = 🕗 Saat seçilmedi ({ $count })
    .nobody = 👍 Şu anda aranacak kimse yok.
    .reminded = Burada hatırlatıldı, saat seçilmedi
    .child = 🕗 <b>{ $child }</b>
    .done = Bu çocuk şu anda listede değil.
reminder-letter = 🖨️ Görüşme mektubu
reminder-letters = { $count ->
    [one] 🖨️ { $count } çocuk için mektup
   *[other] 🖨️ { $count } çocuk için mektup
}
    .done = { $count ->
        [one] 🖨️ Mektup hazır. Dosyayı açın ve A4 kâğıda yazdırın. Önceki mektuplar geçerli kalır.
       *[other] 🖨️ { $count } mektup hazır. Dosyayı açın ve A4 kâğıda yazdırın, her çocuk için bir sayfa. Önceki mektuplar geçerli kalır.
    }
reminder-spoken = ☎️ Not edildi: aileyle telefonda görüştünüz ({ $child }).
reminder-today = { $count ->
    [one] 🕗 { $class }: { $count } çocuk için görüşme saati seçilmedi. Ailesini arar mısınız?
   *[other] 🕗 { $class }: { $count } çocuk için görüşme saati seçilmedi. Aileleri arar mısınız?
}
