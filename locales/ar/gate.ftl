# SPDX-License-Identifier: EUPL-1.2

### Side by side at the gate.

gate-who = 📱 التسجيل معًا هنا. لأي طفل من صف <b>{ $class }</b>؟
gate-adults = 📱 <b>{ $child }</b>. من يقف بجانبكم؟
gate-new = ➕ شخص جديد من الأهل
gate-return = 🔁 { $name }: هاتف ضائع
gate-code = 📱 اطلبوا من أهل <b>{ $child }</b> مسح هذا الرمز بالهاتف أو كتابته. صالح حتى الساعة { $time }، ولمرة واحدة.
gate-return-code = 📱 اطلبوا من <b>{ $name }</b> مسح هذا الرمز بالهاتف الجديد أو كتابته. صالح حتى الساعة { $time }، ولمرة واحدة. بعدها لا يظهر شيء على الهاتف القديم.
