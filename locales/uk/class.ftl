# SPDX-License-Identifier: EUPL-1.2

### A class, as its staff and its class parents see it.

class-title = 👥 <b>Клас { $class }</b>
class-reach = { $children ->
    [one] Повідомлення отримують батьки { $reached } із { $children } дитини.
    [few] Повідомлення отримують батьки { $reached } із { $children } дітей.
    [many] Повідомлення отримують батьки { $reached } із { $children } дітей.
   *[other] Повідомлення отримують батьки { $reached } із { $children } дітей.
}
class-school = 🏫 <b>{ $school }</b>

class-new-parents = 🆕 Нові батьки: { $count }
    .title = 🆕 Приєдналися за останні два тижні, клас <b>{ $class }</b>. Щоб переглянути або скасувати, натисніть на ім’я.
class-new-parent = { $name } ({ $child })
class-adult = <b>{ $name }</b>
    дитина: <b>{ $child }</b>, вказано: { $relation }
class-confirm-parent = ✅ Підтвердити: мама чи тато
class-undo-parent = 🚫 Скасувати приєднання
class-undone = 🚫 { $name } більше не отримує повідомлень про дитину: { $child }.

class-news = 🆕 Нові батьки, клас { $class }: { $count }
    .joins = { $count ->
        [one] 🙋 { $count } людина хоче приєднатися до класу { $class }
        [few] 🙋 { $count } людини хочуть приєднатися до класу { $class }
        [many] 🙋 { $count } людей хочуть приєднатися до класу { $class }
       *[other] 🙋 { $count } людини хочуть приєднатися до класу { $class }
    }

class-missing = • { $child }: немає в останньому списку класу

class-gate = 📱 Приєднати на місці
class-poster = 🖼️ Плакат
class-parents-title = 🤝 Контактні особи від батьків, клас <b>{ $class }</b>. Щоб зняти роль, натисніть на ім’я.
class-parents-button = 🤝 Контактні особи від батьків
class-parent-end = 🚫 { $name }
class-appoint = ➕ Нова контактна особа
    .who = Клас <b>{ $class }</b>: хто стане контактною особою від батьків?
class-appointed = 🤝 Тепер Ви контактна особа від батьків класу <b>{ $class }</b> (klassenouder). Дякуємо! Ви можете писати повідомлення класу. Ви бачите лише, до батьків скількох дітей вони дійшли. Імен Ви не бачите.

class-no-list = 📋 Почався новий навчальний рік, але нового списку класів ще немає. Діти залишаються в торішніх класах. Завантажте, будь ласка, новий список.
