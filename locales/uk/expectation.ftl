# SPDX-License-Identifier: EUPL-1.2

### The school's expectation card, of ready sentences. Each has a short form for a button.

expectation-title = 🤝 <b>Школа «{ $school }» і Ви</b>

expectation-we-do = <b>Це ми робимо:</b>
expectation-we-ask = <b>Про це ми Вас просимо, і ось чому:</b>
expectation-we-cannot = <b>Цього ми не можемо:</b>

expectation-tell-soon = ✔️ Якщо щось не гаразд, ми швидко Вам скажемо.
    .short = Швидко скажемо
expectation-answer-in-two-days = ✔️ Ми відповідаємо протягом двох робочих днів.
    .short = Відповідь за два дні
expectation-start-talk = ✔️ На початку року ми розмовляємо з Вами і Вашою дитиною.
    .short = Розмова на початку року
expectation-class-news = ✔️ Кожні два тижні ми розповідаємо, що робить клас.
    .short = Новини кожні два тижні
expectation-listen = ✔️ Ми слухаємо Вас: Ви знаєте свою дитину найкраще.
    .short = Ми слухаємо
expectation-tell-changes = 🙏 Розкажіть нам, якщо вдома щось змінюється. Тоді ми краще розуміємо Вашу дитину.
    .short = Розкажіть про зміни
expectation-come-to-talk = 🙏 Приходьте на розмову. Можна також телефоном чи онлайн. Разом ми знаємо більше.
    .short = Приходьте на розмову
expectation-talk-at-home = 🙏 Говоріть із дитиною про школу своєю мовою. Це допомагає вчитися.
    .short = Говоріть про школу
expectation-be-on-time = 🙏 Приводьте дитину вчасно. Тоді для всіх день починається спокійно.
    .short = Приходьте вчасно
expectation-not-during-lessons = ✋ Ми не можемо відповідати під час уроків.
    .short = Не під час уроків
expectation-not-outside = ✋ Ми не можемо залагоджувати сварки поза школою.
    .short = Не поза школою
expectation-not-other-children = ✋ Ми не можемо розповідати Вам про інших дітей.
    .short = Не про інших дітей

expectation-clear = 👍 Зрозуміло
expectation-discuss = 💬 Хочу про це поговорити
expectation-thanks-clear = 👍 Добре.
expectation-thanks-discuss = 💬 Добре. Скажіть про це вчителю на наступній розмові або раніше. Щоб побачити ім’я, натисніть «До кого звернутися?».

expectation-edit = 🤝 <b>Картка очікувань.</b> Натисніть на речення, щоб додати його на картку або зняти. Щонайбільше 4 у частині «Це ми робимо», 3 у «Про це ми Вас просимо», 2 у «Цього ми не можемо».
expectation-full = У цій частині вже немає місця. Спершу зніміть інше речення.
expectation-on = ✅ { $sentence }
expectation-off = ⬜ { $sentence }
