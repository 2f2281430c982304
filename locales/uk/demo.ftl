# SPDX-License-Identifier: EUPL-1.2

### The demo: a made-up school, several persons side by side.

demo-title = Демо Ouderlijn: вигадана школа
demo-hour = +1 година
demo-morning = Наступний ранок
demo-week = +1 тиждень
demo-pick = Оберіть людину й пишіть у чаті
demo-beside = Поруч з іншими
demo-close = Закрити
demo-open = Відкрити
demo-parent = батьки · дитина: { $child } · { $class }
demo-class-parent = контактна особа від батьків · { $class }
demo-teacher = вчить клас { $class }
demo-director = дирекція школи
demo-new = нові батьки з листом · дитина: { $child }
demo-code = Код із листа:
