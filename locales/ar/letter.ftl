# SPDX-License-Identifier: EUPL-1.2

### The printed letter of a child, in two languages. Plain text.

letter-title = إلى أهل { $child }، صف { $class }
letter-intro = في مدرسة { $school } خط للأهل: رسائل قصيرة عن طفلكم، بلغتكم.
letter-how = وجّهوا كاميرا هاتفكم إلى المربّع. ثم اختاروا لغتكم. هذا يحتاج إلى دقيقة واحدة.
letter-web = صفحة المدرسة: بدون أي تطبيق
letter-telegram = تلغرام (Telegram)
letter-code = بدون كاميرا؟ افتحوا هذه الصفحة واكتبوا الرمز:
letter-until = الرمز صالح حتى يوم { $date }، ولأربعة بالغين على الأكثر لهذا الطفل.
letter-paper = تفضّلون الورق؟ لا مشكلة. أخبروا معلّم الصف.
letter-secret = هذا الرمز للبالغين الذين يرعون هذا الطفل. لا تعطوه لغيرهم من فضلكم.
