# SPDX-License-Identifier: EUPL-1.2

### ما يسمح به الوالدان في صور الطفل.

permission-ask =
    📷 <b>صور { $child }</b>

    هل يمكن أن يرى الآخرون { $child } في صورة؟ أنتم تقرّرون، لكل استعمال وحده. من دون جواب يكون الجواب: لا. يمكنكم تغيير ذلك في أي وقت من ⚙️.
    .again = 📷 مرّت سنة. هل يمكن أن يرى الآخرون <b>{ $child }</b> في صورة؟ اختاروا من جديد من فضلكم. يمكنكم تغيير ذلك في أي وقت من ⚙️.
permission-two = إذا اختلف جواب الوالدين، يكون الجواب: لا.
permission-line = ‏{ $purpose }: <b>{ $answer }</b>
permission-yes = نعم
permission-no = لا
permission-open = بلا جواب، إذًا: لا
permission-class-chat = 💬 في رسائل الصف
    .yes = 💬 ✅ نعم
    .no = 💬 🚫 لا
permission-group-photo = 👥 في صورة الصف الجماعية
    .yes = 👥 ✅ نعم
    .no = 👥 🚫 لا
permission-website = 🌐 على موقع المدرسة وفي نشرتها
    .yes = 🌐 ✅ نعم
    .no = 🌐 🚫 لا
permission-photos = 📷 صور طفلي
    .which = 📷 أي طفل؟
permission-missing = 📷 انظروا إلى الصورة مرة أخرى من فضلكم. نرجو ألّا يظهر فيها: <b>{ $names }</b>
    .send = ✅ لا يظهرون فيها
permission-class = 📷 إذن التصوير
    .title = 📷 <b>الصور في صف { $class }</b>
    .lacking = { $purpose }: نرجو ألّا يظهر { $names }
    .all = { $purpose }: يمكن أن يظهر الجميع
permission-data = 📷 صور { $child }: { $purposes }
    .none = 📷 صور { $child }: لا
