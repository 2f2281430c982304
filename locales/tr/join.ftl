# SPDX-License-Identifier: EUPL-1.2

### Requests to join, which the teacher decides.

join-ask = 🙋 <b>{ $name }</b>, <b>{ $class }</b> sınıfına katılmak istiyor.
    Yakınlığı: { $relation }. Yazdığı çocuk ismi: { $child }.
    Bu hangi çocuk? İsme dokununca onay vermiş olursunuz.
join-no = ❌ Hayır
join-decided = Bir meslektaşınız buna zaten karar verdi.
join-declined = Öğretmen <b>{ $child }</b> için kaydınızı onaylayamadı. Lütfen okulda öğretmenle konuşun. Kodlu bir mektupla her zaman kayıt olabilirsiniz.
