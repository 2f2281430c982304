# SPDX-License-Identifier: EUPL-1.2

### Whom nothing reaches, for the teacher alone, and what can be done.

reach-button = 📭 Не доходить ({ $count })
reach-title = 📭 <b>Клас { $class }: до кого не доходить</b>
reach-post = 📭 <b>Клас { $class }: до кого не дійшло це повідомлення</b>
reach-post-all = 📭 Що я можу зробити?
reach-nobody = 👍 Зараз у списку нікого немає.
reach-group = <b>{ $reason }</b>
    { $names }
reach-spoken-line = ☎️ { $child }: розмова телефоном, { $date }

reach-child = 📭 <b>{ $child }</b>
reach-child-reached = Повідомлення зазвичай доходять.
reach-letter-made = 🖨️ Останній лист: { $date }
reach-spoken-by = ☎️ Розмова телефоном: { $date }, хто говорив: { $name }
reach-spoken-on = ☎️ Розмова телефоном: { $date }

reach-new-letter = 🖨️ Новий лист
reach-letters = { $count ->
    [one] 🖨️ Листи для всіх ({ $count })
    [few] 🖨️ Листи для всіх ({ $count })
    [many] 🖨️ Листи для всіх ({ $count })
   *[other] 🖨️ Листи для всіх ({ $count })
}
reach-letters-coming = 🖨️ Готую. Файл надійде сюди за мить.
reach-letters-done = { $count ->
    [one] 🖨️ Готово: { $count } лист. Відкрийте файл і надрукуйте його на аркушах A4. Коди з попередніх листів більше не діють.
    [few] 🖨️ Готово: { $count } листи. Відкрийте файл і надрукуйте його на аркушах A4, одна сторінка на дитину. Коди з попередніх листів більше не діють.
    [many] 🖨️ Готово: { $count } листів. Відкрийте файл і надрукуйте його на аркушах A4, одна сторінка на дитину. Коди з попередніх листів більше не діють.
   *[other] 🖨️ Готово: { $count } листа. Відкрийте файл і надрукуйте його на аркушах A4, одна сторінка на дитину. Коди з попередніх листів більше не діють.
}
reach-letter-ended = Код із листа більше не діє, дитина: { $child }.

reach-spoken = ☎️ Поговорили телефоном
reach-spoken-noted = ☎️ Записано. { $child }: поки не в списку. Знову в списку: { $date }. Інші вчителі класу бачать день розмови і Ваше ім’я.
reach-not-spoken = ↩️ Розмови не було

reach-help-button = 🙋 Попросити контактних осіб
reach-help-sent = 🙋 Ось що прочитають контактні особи від батьків. Вони не бачать ні імен, ні причин.
reach-help = 🙋 Деякі родини класу { $class } ще не отримують повідомлень від школи. Знаєте когось, кому потрібна допомога? Запросіть цю людину зайти до школи.
reach-help-asked = 🙋 Контактних осіб попросили про допомогу: { $date }

reach-week = { $count ->
    [one] 📭 Клас { $class }: до { $count } родини нічого не дійшло цього тижня
    [few] 📭 Клас { $class }: до { $count } родин нічого не дійшло цього тижня
    [many] 📭 Клас { $class }: до { $count } родин нічого не дійшло цього тижня
   *[other] 📭 Клас { $class }: до { $count } родини нічого не дійшло цього тижня
}

reach-reason-nobody = Ніхто не приєднався
reach-reason-letter-over = Лист не використали, вісім тижнів минули
reach-reason-letter-waits = Лист зроблено, поки не використали
reach-reason-gone = Вийшли з чату
reach-reason-silent = Чотири тижні нічого не чути
reach-reason-paused = Повідомлення на паузі
reach-reason-paper = Просять на папері
reach-reason-no-knock = Сторінку школи не відкривали тиждень, і телефон не сповіщає
reach-reason-not-shown = Повідомлення не відкрито
reach-reason-failed = Не вдалося доставити
