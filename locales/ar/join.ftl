# SPDX-License-Identifier: EUPL-1.2

### Requests to join, which the teacher decides.

join-ask = 🙋 <b>{ $name }</b>: طلب للانضمام إلى صف <b>{ $class }</b>
    مكتوب في الطلب: { $relation }، اسم الطفل: { $child }.
    أي طفل هذا؟ اضغطوا على الاسم.
join-sure = ✅ <b>{ $name }</b> مع <b>{ $child }</b>: هل هذا صحيح؟ الصلة: { $relation }.
    .yes = ✅ نعم، صحيح
    .done = ✅ تم التسجيل: <b>{ $name }</b> مع <b>{ $child }</b>.
join-no = ❌ لا
join-decided = أحد الزملاء قرّر ذلك من قبل.
join-declined = لم يستطع معلّم الصف تسجيلكم مع <b>{ $child }</b>. تحدّثوا معه من فضلكم في المدرسة. ورقة المدرسة التي عليها رمز تنفع دائمًا.
