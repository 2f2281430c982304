# SPDX-License-Identifier: EUPL-1.2

### Requests to join, which the teacher decides.

join-ask = 🙋 <b>{ $name }</b>, <b>{ $class }</b> sınıfına katılmak istiyor.
    Yakınlığı: { $relation }. Yazdığı çocuk ismi: { $child }.
    Bu hangi çocuk? İsme dokunun.
join-sure = ✅ Doğru mu? <b>{ $name }</b>, çocuk: <b>{ $child }</b>. Yakınlığı: { $relation }.
    .yes = ✅ Evet, doğru
    .done = ✅ Kaydedildi: <b>{ $name }</b>, çocuk: <b>{ $child }</b>.
join-no = ❌ Hayır
join-decided = Bir meslektaşınız buna zaten karar verdi.
join-declined = Öğretmen <b>{ $child }</b> için kaydınızı onaylayamadı. Lütfen okulda öğretmenle konuşun. Kodlu bir mektupla her zaman kayıt olabilirsiniz.
