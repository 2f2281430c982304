# SPDX-License-Identifier: EUPL-1.2

### Messages that can be heard.

sound-listen = 🔊 Прослухати
sound-soon = 🔊 Хвилинку, звук уже готується.
sound-none = 🔇 Зараз я не можу прочитати вголос Вашою мовою.
sound-failed = 😔 Зараз не вдалося прочитати вголос. Це не через Вас. Спробуйте, будь ласка, пізніше.
sound-not-own = 🌍 Мова самого тексту: { $language }. Цією мовою я не вмію читати вголос.
