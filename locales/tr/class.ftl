# SPDX-License-Identifier: EUPL-1.2

### A class, as its staff and its class parents see it.

class-title = 👥 <b>{ $class } sınıfı</b>
class-reach = { $children ->
    [one] Mesajlar { $children } çocuktan { $reached } çocuğun velisine ulaşıyor.
   *[other] Mesajlar { $children } çocuktan { $reached } çocuğun velisine ulaşıyor.
}
class-school = 🏫 <b>{ $school }</b>

class-new-parents = { $count ->
    [one] 🆕 { $count } yeni veli
   *[other] 🆕 { $count } yeni veli
}
    .title = 🆕 <b>{ $class }</b> sınıfı: son iki haftada kayıt olanlar. Kaydı görmek veya geri almak için bir isme dokunun.
class-new-parent = { $name } ({ $child })
class-adult = <b>{ $name }</b>
    <b>{ $child }</b> için kayıt oldu, yakınlığı: { $relation }
class-confirm-parent = ✅ Veli olarak onayla
class-undo-parent = 🚫 Bu kaydı geri al
    .sure = 🚫 Kayıt geri alınsın mı? <b>{ $name }</b>, çocuk: <b>{ $child }</b>. { $name } artık bu çocukla ilgili mesaj almaz ve bunu bir mesajla öğrenir.
    .yes = ✅ Evet, geri al
    .told = ℹ️ { $school } okulunda <b>{ $child }</b> için kaydınız sona erdi. Artık { $child } ile ilgili mesaj almayacaksınız. Sorunuz mu var? Öğretmenle konuşabilirsiniz.
class-undone = 🚫 { $name } artık { $child } ile ilgili mesaj almayacak.

class-news = { $count ->
    [one] 🆕 { $class } sınıfında { $count } yeni veli var
   *[other] 🆕 { $class } sınıfında { $count } yeni veli var
}
    .joins = { $count ->
        [one] 🙋 { $count } kişi { $class } sınıfına katılmak istiyor
       *[other] 🙋 { $count } kişi { $class } sınıfına katılmak istiyor
    }

class-missing = • { $child }: son sınıf listesinde yok

class-gate = 📱 Veliyle birlikte kayıt
class-poster = 🖼️ Afiş
class-parents-title = 🤝 <b>{ $class }</b> sınıfının veli temsilcileri. Birinin görevini bitirmek için ismine dokunun.
class-parents-button = 🤝 Veli temsilcileri
class-parent-end = 🚫 { $name }
    .sure = <b>{ $name }</b>: <b>{ $class }</b> sınıfının veli temsilciliği bitsin mi? Kendisine bir teşekkür mesajı gönderirim.
    .yes = ✅ Evet, bitsin
    .told = 🤝 <b>{ $class }</b> sınıfındaki veli temsilciliğiniz sona erdi (klassenouder). Sınıf için yaptığınız her şeye teşekkür ederiz!
class-appoint = ➕ Yeni veli temsilcisi
    .who = <b>{ $class }</b> sınıfının veli temsilcisi kim olsun?
class-appointed = 🤝 Artık <b>{ $class }</b> sınıfının veli temsilcisisiniz (klassenouder). Teşekkür ederiz! Sınıfa mesaj gönderebilirsiniz. Mesajın kaç çocuğun velisine ulaştığını görürsünüz, kime ulaştığını görmezsiniz.

class-no-list = 📋 Yeni okul yılı başladı ama yeni sınıf listesi henüz yok. Çocuklar hâlâ geçen yılki sınıflarında. Lütfen yeni listeyi yükleyin.
