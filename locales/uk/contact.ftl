# SPDX-License-Identifier: EUPL-1.2

### "Whom do I ask?"

contact-title = 🙋 <b>До кого звернутися?</b> Про що йдеться?

contact-topic-child = 👧 Моя дитина
contact-topic-ill = 🤒 Хвороба чи запізнення
contact-topic-practical = 🎒 Практичні питання
contact-topic-worries = 💛 Щось турбує
contact-topic-idea = 💡 Ідея
contact-topic-complaint = ⚠️ Скарга

contact-teacher = 👩‍🏫 <b>{ $name }</b> вчить клас { $class }
contact-class-parent = 🤝 <b>{ $name }</b>, контактна особа від батьків класу { $class } (klassenouder)
contact-coordinator = 💛 <b>{ $name }</b> допомагає в школі, коли щось турбує
contact-director = 🏫 <b>{ $name }</b>, дирекція школи

contact-days = 🗓️ Робочі дні: { $days }
contact-deputy = ➡️ Зараз на заміні: { $name }.
contact-not-today = Сьогодні не в школі.
contact-nobody = Тут поки що нікого не вказано. Будь ласка, запитайте в школі.
contact-ill-how = 🤒 Дитина захворіла чи запізнюється? Будь ласка, зателефонуйте до школи ще до початку уроків.
contact-phone = ☎️ Номер телефону школи:
contact-complaint-route = Спершу поговоріть з учителем або з дирекцією. Не допомогло? Тоді можна звернутися сюди:
