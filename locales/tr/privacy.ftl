# SPDX-License-Identifier: EUPL-1.2

### How the school uses data: informed and seen, not consent.

privacy-short =
    🔒 { $school } isminizi, dilinizi ve hangi çocuğun sizin olduğunu kaydeder.
    Okul bunları sadece sizinle çocuğunuz hakkında konuşmak için kullanır.
    Her şeyi istediğiniz zaman görebilir ve silebilirsiniz.
    .seen = 👍 Gördüm, devam
    .more = ℹ️ Daha fazla bilgi
    .paper = 📄 Kâğıt olarak isterim

privacy-more =
    🔒 <b>{ $school } ve bilgileriniz</b>
    • Okulda kayıtlı olanlar: isminiz, diliniz, çocuğunuzun ismi ve sınıfı, okulla yazışmalarınız.
    • Kim görür: çocuğunuzun öğretmenleri, okulun destek sorumlusu (endişeleriniz olduğunda yardımcı olur) ve okul müdürü. Veli temsilcisi sadece sayıları görür, isimleri görmez. Siz sınıfa yazınca veliler isminizi okur. Bunun dışında diğer veliler sizinle ilgili hiçbir şey görmez.
    • Ne kadar süre: Mesajlar 31 Ağustos’a kadar kalır. Bu okulda çocuğunuz kalmadığında, dört hafta sonra sizinle ilgili her şey silinir.
    • Reklam için kullanılmaz. Satılmaz. Çocuğunuzla ilgili hiçbir kararı bilgisayar vermez.
    • Bilgilerinizi görebilir, değiştirebilir ve silebilirsiniz: Menü → Ayarlar. Sorunuz veya şikâyetiniz mi var? Okul müdürüne söyleyin.

privacy-telegram = ✈️ Telegram okuldan ayrı bir şirkettir. Burada yazdıklarınızı okuyabilir. Okulun sayfasında başka kimse okuyamaz.
