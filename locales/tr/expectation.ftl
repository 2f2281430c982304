# SPDX-License-Identifier: EUPL-1.2

### The school's expectation card, of ready sentences. Each has a short form for a button.

expectation-title = 🤝 <b>{ $school } ve siz</b>

expectation-we-do = <b>Biz şunları yapıyoruz:</b>
expectation-we-ask = <b>Sizden ricamız ve nedeni:</b>
expectation-we-cannot = <b>Şunları yapamıyoruz:</b>

expectation-tell-soon = ✔️ Bir şey yolunda gitmezse size kısa sürede haber veririz.
    .short = Kısa sürede haber
expectation-answer-in-two-days = ✔️ İki iş günü içinde cevap veririz.
    .short = İki iş gününde cevap
expectation-start-talk = ✔️ Okul yılının başında sizinle ve çocuğunuzla görüşürüz.
    .short = Başlangıç görüşmesi
expectation-class-news = ✔️ Sınıfta neler yaptığımızı iki haftada bir size anlatırız.
    .short = İki haftada bir haber
expectation-listen = ✔️ Sizi dinleriz: Çocuğunuzu en iyi siz tanırsınız.
    .short = Sizi dinleriz
expectation-tell-changes = 🙏 Evde bir şey değişirse bize haber verin. O zaman çocuğunuzu daha iyi anlarız.
    .short = Değişikliği haber verin
expectation-come-to-talk = 🙏 Görüşmeye gelin. Telefonla veya internetten de olur. Birlikte çocuğunuzu daha iyi tanırız.
    .short = Görüşmeye gelin
expectation-talk-at-home = 🙏 Çocuğunuzla okul hakkında kendi dilinizde konuşun. Bu, öğrenmesine yardımcı olur.
    .short = Okul hakkında konuşun
expectation-be-on-time = 🙏 Çocuğunuzu okula zamanında getirin. O zaman gün herkes için sakin başlar.
    .short = Zamanında gelin
expectation-not-during-lessons = ✋ Ders sırasında cevap veremiyoruz.
    .short = Ders sırasında olmaz
expectation-not-outside = ✋ Okul dışındaki kavgaları çözemiyoruz.
    .short = Okul dışında olmaz
expectation-not-other-children = ✋ Başka çocuklar hakkında bilgi veremiyoruz.
    .short = Başkaları hakkında olmaz

expectation-clear = 👍 Anladım
expectation-discuss = 💬 Bunu konuşmak istiyorum
expectation-thanks-clear = 👍 Güzel.
expectation-thanks-discuss = 💬 Tabii. Bunu öğretmenle bir sonraki görüşmenizde veya daha önce konuşabilirsiniz. Öğretmenin ismi için “Kime sorayım?” düğmesine dokunun.

expectation-edit = 🤝 <b>Beklenti kartı.</b> Karta eklemek veya karttan çıkarmak için bir cümleye dokunun. En fazla: “Biz şunları yapıyoruz” için 4, “Sizden ricamız” için 3, “Şunları yapamıyoruz” için 2 cümle.
expectation-full = Bu bölüm dolu. Önce başka bir cümleyi çıkarın.
expectation-on = ✅ { $sentence }
expectation-off = ⬜ { $sentence }
