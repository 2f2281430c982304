# SPDX-License-Identifier: EUPL-1.2

### Requests to join, which the teacher decides.

join-ask = 🙋 <b>{ $name }</b>: طلب للانضمام إلى صف <b>{ $class }</b>
    مكتوب في الطلب: { $relation }، اسم الطفل: { $child }.
    أي طفل هذا؟ الضغط على الاسم يعني أنكم توافقون.
join-no = ❌ لا
join-decided = أحد الزملاء قرّر ذلك من قبل.
join-declined = لم يستطع معلّم الصف تسجيلكم مع <b>{ $child }</b>. تحدّثوا معه من فضلكم في المدرسة. ورقة المدرسة التي عليها رمز تنفع دائمًا.
