# SPDX-License-Identifier: EUPL-1.2

### The demo: a made-up school, several persons side by side.

demo-title = تجربة Ouderlijn: مدرسة غير حقيقية
demo-hour = بعد ساعة
demo-morning = الصباح التالي
demo-week = بعد أسبوع
demo-pick = اختاروا شخصًا وابدأوا المحادثة
demo-beside = بجانب الآخرين
demo-close = إغلاق
demo-open = فتح
demo-parent = من أهل { $child } · صف { $class }
demo-class-parent = من الأهل المنسّقين في صف { $class }
demo-teacher = من معلّمي صف { $class }
demo-director = إدارة المدرسة
demo-new = تسجيل جديد، مع ورقة { $child }
demo-code = رمز الورقة:
