# SPDX-License-Identifier: EUPL-1.2

### Side by side at the gate.

gate-who = 📱 Veliyle birlikte kayıt. <b>{ $class }</b> sınıfından hangi çocuk için?
gate-adults = 📱 <b>{ $child }</b>. Yanınızda kim var?
gate-new = ➕ Yeni bir veli
gate-return = 🔁 { $name }, telefonu kayıp
gate-code = 📱 <b>{ $child }</b> için: Veli bunu telefonuyla okutsun veya kodu yazsın. Saat { $time } olana kadar geçerlidir, bir kez kullanılır.
gate-return-code = 📱 <b>{ $name }</b> bunu yeni telefonuyla okutsun veya kodu yazsın. Saat { $time } olana kadar geçerlidir, bir kez kullanılır. Ondan sonra eski telefonda hiçbir şey görünmez.
