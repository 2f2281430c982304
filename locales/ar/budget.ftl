# SPDX-License-Identifier: EUPL-1.2

### كم رسالة تصل العائلة في الأسبوع.

budget-button = 📬 رسائل الأسبوع
budget-title = 📬 أقصى عدد من الرسائل لكل عائلة في الأسبوع، من الجميع معًا: { $count }
    .rest = ما زاد يصل معًا في آخر يوم دراسي. الرسائل العاجلة لا تُحسب.
budget-chosen = ✅ { $count }
budget-other = { $count }
