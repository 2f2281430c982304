# SPDX-License-Identifier: EUPL-1.2

### A member of staff's working days and who stands in.

work-title = 🗓️ أيام عملكم: { $days }. الأهل يرون هذا. اضغطوا على يوم لتغييره.
    .none = 🗓️ لم تختاروا أي يوم عمل بعد. الأهل يرون هذا. اضغطوا على يوم.
work-day-on = ✅ { $day }
work-day-off = ⬜ { $day }
work-deputy-ask = 🔁 اختيار بديل
    .class = 🔁 اختيار بديل: صف { $class }
work-deputy-who = من يحلّ محلّكم لمدة أسبوعين؟ الأهل يرون هذا.
work-deputy-end = 🔙 عدت إلى العمل ({ $name })
work-deputy-for = 🔁 تحلّون محلّ <b>{ $name }</b> حتى يوم { $date }. تجدون ذلك في قائمتكم.
    .ended = 🔁 لم تعودوا تحلّون محلّ <b>{ $name }</b>. شكرًا لكم على المساعدة!
