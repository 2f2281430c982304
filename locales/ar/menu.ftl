# SPDX-License-Identifier: EUPL-1.2

### The menu: today's buttons.

menu-title = أهلًا { $name }! كيف أساعدكم؟
    .button = ☰ القائمة

menu-help =
    هذا خط بينكم وبين المدرسة. تقرؤون وتكتبون بلغتكم.
    رسائل المدرسة تصل إلى هنا تلقائيًا. لا تحتاجون إلى فعل شيء.
    هذا الخط ليس للحالات الطارئة: اتصلوا عندها بالرقم 112.

menu-post-to = ✉️ رسالة إلى صف { $class }
menu-class = 👥 صف { $class }
menu-join = 🙋 { $name }
menu-contact = 🙋 من أسأل؟
menu-expectations = 🤝 المدرسة وأنتم
menu-expectations-edit = 🤝 بطاقة «المدرسة وأنتم»
menu-school = 🏫 كل الصفوف
menu-work = 🗓️ أيام عملي
menu-add-child = ➕ طفل آخر
menu-share = 👵 دعوة شخص
menu-settings = ⚙️ الإعدادات
