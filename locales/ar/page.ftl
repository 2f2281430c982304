# SPDX-License-Identifier: EUPL-1.2

### The school's web page: words around the chat.

page-title = خط الأهل
page-write = اكتبوا رسالة…
page-send = إرسال
page-attach = إضافة صورة أو ملف
page-record = تسجيل رسالة صوتية
    .stop = إيقاف التسجيل
    .cancel = حذف التسجيل
    .refused = الميكروفون غير مسموح. يمكنكم تغيير ذلك في المتصفّح.
page-listen = استماع
    .stop = إيقاف
page-unsent = لم تُرسَل بعد
page-retry = محاولة أخرى
page-too-large = هذا الملف كبير جدًا. الحدّ الأقصى 20 ميغابايت.
page-too-long = هذه الرسالة طويلة جدًا. اختصروها من فضلكم.
page-session-gone = انتهى اتصالكم بهذه الصفحة. افتحوا رابطكم من جديد، أو اسألوا معلّم الصف.
page-link-gone = هذا الرابط لم يعد صالحًا. اطلبوا رابطًا جديدًا من معلّم الصف.
page-too-many = وصلت رسائل كثيرة بسرعة. انتظروا قليلًا من فضلكم.
page-offline = لا يوجد اتصال. أحاول من جديد.
page-online = عاد الاتصال
page-push-offer = 🔔 هل تريدون إشعارًا على هذا الهاتف عندما تكتب المدرسة؟
    .yes = نعم، من فضلكم
    .later = لاحقًا
    .done = 🔔 جيد. سيصلكم إشعار عندما تكتب المدرسة.
    .title = رسالة جديدة من المدرسة
    .body = اضغطوا لقراءتها
    .iphone-1 = اضغطوا على علامة المشاركة في الأسفل
    .iphone-2 = اختاروا «إضافة إلى الشاشة الرئيسية»
    .iphone-3 = افتحوا الصفحة من هناك ووافقوا على الإشعارات
page-new-messages = رسائل جديدة
page-photo = صورة
page-document = ملف
page-voice = رسالة صوتية
page-video = فيديو
page-copy = نسخ
    .done = تم النسخ
page-skip = إلى الرسائل
page-me = أنتم
page-remove = إزالة
page-close = إغلاق
page-menu = القائمة
