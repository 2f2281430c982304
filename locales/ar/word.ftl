# SPDX-License-Identifier: EUPL-1.2

### The school's own words for ready-made messages.

word-title = 📚 <b>كلماتنا</b>. كلمات هذه المدرسة للرسائل الجاهزة. اضغطوا على كلمة لرؤيتها.
word-none = 📚 لا توجد هنا كلمات خاصة بعد. أضيفوا كلمات مدرستكم: مكانًا أو احتفالًا أو مشروعًا.
word-button = 📚 كلماتنا
word-new = ➕ إضافة كلمة
word-more = ➡️ كلمات أخرى
word-before = ⬅️ الكلمات السابقة
word-ask = ✏️ أي كلمة؟ اكتبوا صورة ثم الكلمة الهولندية، هكذا: 🏡 speelhuis
word-picture = 🖼️ أي صورة تناسب «{ $word }»؟ اضغطوا على صورة أو اكتبوا واحدة.
word-bad = أستطيع حفظ كلمة قصيرة فقط. عدد الأحرف على الأكثر: { $most }. اكتبوها أقصر من فضلكم.
word-there = 📚 هذه الكلمة موجودة في قائمتكم:
word-full = 📚 القائمة ممتلئة. عدد الكلمات على الأكثر: { $most }. احذفوا كلمة أولًا.
word-version = 🌍 ما اسم { $word } بهذه اللغة: { $language }؟ اكتبوه أو تخطّوه.
    .now = الآن: { $word }
    .skip = ⏭️ تخطٍّ
    .done = ✅ تم
word-saved = ✅ حُفظت.
word-one = 📚 <b>{ $word }</b>
    .line = ‏{ $language }: { $word }
word-missing = ⚠️ { $word } – بلا ترجمة إلى: { $languages }. تظهر هناك بالهولندية.
word-change = ✏️ تغيير
word-remove = 🗑️ حذف
word-sure = هل تريدون حذف { $word } من قائمتكم؟ تبقى في الرسائل المُرسَلة.
    .yes = 🗑️ نعم، حذف الكلمة
word-found = 📚 { $word }
word-add = 📚 إضافتها إلى كلماتنا
