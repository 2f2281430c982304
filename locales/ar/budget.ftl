# SPDX-License-Identifier: EUPL-1.2

### كم رسالة تصل العائلة في الأسبوع.

budget-button = 📬 عدد الرسائل في الأسبوع
budget-title = 📬 أقصى عدد من الرسائل لكل عائلة في الأسبوع، من الجميع معًا: { $count }
    .rest = ما زاد على ذلك يصل مع رسائل الأسبوع، في آخر يوم دراسي من الأسبوع. الرسائل العاجلة لا تُحسب.
budget-chosen = ✅ { $count }
budget-other = { $count }
