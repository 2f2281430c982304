# SPDX-License-Identifier: EUPL-1.2

### Settings, my data, leave and erase.

settings-title = ⚙️ <b>الإعدادات</b>

settings-quiet-hours = 🌙 هدوء من { $from } إلى { $until }
settings-quiet-never = 🔔 رسائل في كل وقت
settings-paused-until = ⏸️ توقّف مؤقت حتى { $date }
settings-on-paper = 📄 تصلكم الأمور المهمة على ورق.

settings-language = 🌍 اللغة
    .which = بأي لغة تريدون القراءة؟
settings-quiet = 🌙 ساعات الهدوء
    .which = متى لا أرسل لكم شيئًا؟ الرسائل تنتظر حتى ينتهي هذا الوقت.
settings-pause = ⏸️ توقّف مؤقت
    .which = كم من الوقت لا أرسل لكم شيئًا؟ معلّم الصف يرى ذلك، حتى تصلكم الأمور المهمة على ورق.
    .weeks = { $weeks ->
        [one] أسبوع واحد
        [two] أسبوعان
        [few] { $weeks } أسابيع
        [many] { $weeks } أسبوعًا
       *[other] { $weeks } أسبوع
    }
    .none = بدون توقّف
settings-name = ✏️ اسمي
settings-paper-on = 📄 أفضّل الورق
settings-paper-off = 📱 رسائل من جديد
settings-join-channel = 📲 أيضًا على هاتف أو تطبيق آخر
    .how = افتحوا أحد هذه الروابط على الهاتف الآخر أو في التطبيق الآخر. هذا ممكن حتى الساعة { $time }. أو اكتبوا الرمز هناك. لا تُظهروا الرمز لأي شخص آخر.
settings-prefer-here = 🔔 الرسائل إلى هذه المحادثة
settings-preferred-here = 🔔 من الآن تصل الرسائل إلى هذه المحادثة.
settings-my-data = 🗂️ بياناتي
settings-privacy = 🔒 الخصوصية
settings-leave = 🚪 التوقّف وحذف بياناتي

settings-data = 🗂️ <b>هذا ما نحفظه عنكم</b>
    .person = ✏️ اسمكم: { $name } · لغتكم: { $language }
    .wished = 🌍 اللغة التي تريدونها: { $language }
    .child = 👧 { $child } · { $class } · أنتم: { $relation }
    .class = صف { $class }
    .no-class = بلا صف حتى الآن
    .telegram = 💬 محادثة على تلغرام
    .web = 💬 محادثة على صفحة المدرسة
    .kept = تُحذف الرسائل في 31 أغسطس (آب). بعد خروج آخر أولادكم من المدرسة بأربعة أسابيع، يُحذف كل شيء.

settings-leave-sure = 🚪 هل تريدون التوقّف؟ سنحذف اسمكم ومحادثاتكم وإعداداتكم. بعدها تصلكم الأمور المهمة على ورق.
    .staff = أنتم من فريق المدرسة: أدواركم تنتهي أيضًا. يستطيع مدير المدرسة أن يعطيكم رمزًا جديدًا.
    .yes = 🗑️ نعم، حذف كل شيء
    .no = لا، سأبقى

settings-gone = حسنًا. حذفنا كل شيء عنكم. الأمور المهمة تصلكم على ورق. أهلًا بكم دائمًا: اطلبوا رمزًا من معلّم الصف.
