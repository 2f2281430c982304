# SPDX-License-Identifier: EUPL-1.2

### Ev ziyaretleri.

visit-ask = 🏠 Öğretmen { $child } için sizi nerede ziyaret edebilir? Lütfen adresi yazın. Adresi yalnızca bu öğretmen okur. Adres, ziyaretin ertesi günü silinir.
visit-later = 🕐 Daha sonra
visit-give = 🏠 Adresi yaz
visit-change = 🏠 Başka adres
visit-kept = ✅ Teşekkürler, öğretmen artık okuyabilir.
visit-show = 🏠 Adres: { $child }
visit-address = 🏠 { $child }, { $date }, { $time }. Lütfen bu adresi kopyalamayın: ziyaretin ertesi günü silinir.
visit-none = 🏠 { $child }: henüz adres yok. Lütfen aileyi arayın.
visit-data = 🏠 Ziyaret adresi ({ $child }): ziyaretin ertesi gününe kadar saklanır
