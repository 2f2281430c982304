# SPDX-License-Identifier: EUPL-1.2

### Ev ziyaretleri.

visit-ask = 🏠 Öğretmen { $child } için sizi nerede ziyaret edebilir? Lütfen adresi yazın. Adresi yalnız bu öğretmen okur, ertesi gün silinir.
visit-later = 🕐 Daha sonra
visit-give = 🏠 Adresi yaz
visit-change = 🏠 Başka adres
visit-kept = ✅ Teşekkürler, öğretmen artık okuyabilir.
visit-show = 🏠 Adres: { $child }
visit-address = 🏠 { $child }, { $date }, { $time }. Lütfen bu adresi kopyalamayın: ertesi gün silinir.
visit-none = 🏠 { $child }: şu ana kadar adres yok. Lütfen aileyi arayın.
visit-data = 🏠 Ziyaret adresi ({ $child }): ertesi güne kadar saklanır
