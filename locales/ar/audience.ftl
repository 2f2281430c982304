# SPDX-License-Identifier: EUPL-1.2

audience-class = إلى صف { $class }
audience-school = إلى كل المدرسة
audience-some = إلى { $names }
audience-many = { $count ->
    [zero] إلى { $count } صف
    [one] إلى صف واحد
    [two] إلى صفين
    [few] إلى { $count } صفوف
    [many] إلى { $count } صفًا
   *[other] إلى { $count } صف
}
audience-level = groep { $level }
audience-button = 📣 رسالة إلى عدة صفوف
audience-ask = 📣 لمن الرسالة؟ اختاروا صفًا أو أكثر.
audience-all = كل المدرسة
audience-off = ⬜ { $what }
audience-on = ✅ { $what }
audience-next = ➡️ كتابة الرسالة
audience-unseen = 👀 تصل هذه الرسالة فقط إلى من لم يضغط «قرأتها» تحت الرسالة السابقة. وهم لا يعرفون ذلك.
audience-unseen-button = ✉️ رسالة لمن لم يقرأها
