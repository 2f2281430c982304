# SPDX-License-Identifier: EUPL-1.2

### A member of staff's working days and who stands in.

work-title = 🗓️ Çalıştığınız günler: { $days }. Veliler bunu görür. Değiştirmek için bir güne dokunun.
    .none = 🗓️ Henüz çalışma günü seçmediniz. Veliler bunu görür. Bir güne dokunun.
work-day-on = ✅ { $day }
work-day-off = ⬜ { $day }
work-deputy-ask = 🔁 Yerime bakacak kişiyi seç
    .class = 🔁 { $class }: yerime bakacak kişi
work-deputy-who = İki hafta boyunca yerinize kim baksın? Veliler bunu görür.
work-deputy-end = 🔙 Geri döndüm ({ $name })
work-deputy-for = 🔁 <b>{ $name }</b> yerine bakıyorsunuz. Son gün: { $date }. Bunu menünüzde bulabilirsiniz.
    .ended = 🔁 <b>{ $name }</b> yerine bakma göreviniz sona erdi. Yardımınız için teşekkür ederiz!
