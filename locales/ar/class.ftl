# SPDX-License-Identifier: EUPL-1.2

### A class, as its staff and its class parents see it.

class-title = 👥 <b>صف { $class }</b>
class-reach = الأطفال الذين تصل الرسائل إلى أهلهم: { $reached } من { $children }.
class-school = 🏫 <b>{ $school }</b>

class-new-parents = { $count ->
    [zero] 🆕 لا تسجيل جديد
    [one] 🆕 تسجيل جديد واحد
    [two] 🆕 تسجيلان جديدان
    [few] 🆕 { $count } تسجيلات جديدة
    [many] 🆕 { $count } تسجيلًا جديدًا
   *[other] 🆕 { $count } تسجيل جديد
}
    .title = 🆕 من سجّلوا في آخر أسبوعين، صف <b>{ $class }</b>. اضغطوا على اسم لرؤيته أو لإلغاء التسجيل.
class-new-parent = { $name } ({ $child })
class-adult = <b>{ $name }</b>
    تسجيل من أجل <b>{ $child }</b>، الصلة: { $relation }
class-confirm-parent = ✅ هذا الشخص من الأهل
class-undo-parent = 🚫 إلغاء هذا التسجيل
    .sure = 🚫 هل نلغي تسجيل <b>{ $name }</b> من أجل <b>{ $child }</b>؟ لن تصل إلى { $name } رسائل عن { $child } بعد ذلك، وستصل رسالة واحدة تخبر بهذا.
    .yes = ✅ نعم، إلغاء التسجيل
    .told = ℹ️ انتهى تسجيلكم من أجل <b>{ $child }</b> في مدرسة { $school }. لن تصلكم رسائل عن { $child } بعد الآن. هل لديكم سؤال؟ تحدّثوا من فضلكم مع معلّم الصف.
class-undone = 🚫 لن تصل إلى { $name } رسائل عن { $child } بعد الآن.

class-news = { $count ->
    [zero] 🆕 صف { $class }: لا تسجيل جديد للأهل
    [one] 🆕 صف { $class }: تسجيل جديد واحد للأهل
    [two] 🆕 صف { $class }: تسجيلان جديدان للأهل
    [few] 🆕 صف { $class }: { $count } تسجيلات جديدة للأهل
    [many] 🆕 صف { $class }: { $count } تسجيلًا جديدًا للأهل
   *[other] 🆕 صف { $class }: { $count } تسجيل جديد للأهل
}
    .joins = { $count ->
        [zero] 🙋 صف { $class }: لا طلبات للانضمام
        [one] 🙋 صف { $class }: طلب واحد للانضمام
        [two] 🙋 صف { $class }: طلبان للانضمام
        [few] 🙋 صف { $class }: { $count } طلبات للانضمام
        [many] 🙋 صف { $class }: { $count } طلبًا للانضمام
       *[other] 🙋 صف { $class }: { $count } طلب للانضمام
    }

class-missing = • { $child }: الاسم غير موجود في آخر قائمة للصف

class-gate = 📱 التسجيل معًا هنا
class-poster = 🖼️ ملصق
class-parents-title = 🤝 الأهل المنسّقون في صف <b>{ $class }</b> (klassenouders). اضغطوا على اسم لإنهاء الدور.
class-parents-button = 🤝 الأهل المنسّقون
class-parent-end = 🚫 { $name }
    .sure = هل ينتهي دور <b>{ $name }</b> ضمن الأهل المنسّقين في صف <b>{ $class }</b>؟ سأرسل رسالة شكر.
    .yes = ✅ نعم، إنهاء الدور
    .told = 🤝 انتهى دوركم ضمن الأهل المنسّقين في صف <b>{ $class }</b> (klassenouder). شكرًا لكم على كل ما قدّمتموه للصف!
class-appoint = ➕ إضافة إلى الأهل المنسّقين
    .who = من ينضم إلى الأهل المنسّقين في صف <b>{ $class }</b>؟
class-appointed = 🤝 أنتم الآن من الأهل المنسّقين في صف <b>{ $class }</b> (klassenouder). شكرًا لكم! يمكنكم إرسال رسائل إلى الصف. ترون عدد الأطفال الذين وصلت الرسالة إلى أهلهم، لا أسماءهم.

class-no-list = 📋 بدأت السنة الدراسية الجديدة، لكن قائمة الصفوف الجديدة غير موجودة بعد. الأطفال ما زالوا في صفوف السنة الماضية. حمّلوا القائمة الجديدة من فضلكم.
