# SPDX-License-Identifier: EUPL-1.2

### "Whom do I ask?"

contact-title = 🙋 <b>من أسأل؟</b> ما الموضوع؟

contact-topic-child = 👧 طفلي
contact-topic-ill = 🤒 مرض أو تأخّر
contact-topic-practical = 🎒 أمور يومية
contact-topic-worries = 💛 شيء يقلقني
contact-topic-idea = 💡 فكرة
contact-topic-complaint = ⚠️ شكوى

contact-teacher = 👩‍🏫 <b>{ $name }</b>، من معلّمي صف { $class }
contact-class-parent = 🤝 <b>{ $name }</b>، من الأهل المنسّقين في صف { $class } (klassenouder)
contact-coordinator = 💛 <b>{ $name }</b>، دعم الأطفال والأهل في المدرسة
contact-director = 🏫 <b>{ $name }</b>، إدارة المدرسة (directeur)

contact-days = 🗓️ أيام العمل: { $days }
contact-deputy = ➡️ البديل الآن: { $name }.
contact-not-today = خارج المدرسة اليوم.
contact-nobody = لا يوجد أحد مسجّل لهذا بعد. اسألوا في المدرسة من فضلكم.
contact-ill-how = 🤒 طفلكم مريض أو سيتأخّر؟ اتصلوا من فضلكم بالمدرسة قبل بداية الدروس.
contact-phone = ☎️ رقم هاتف المدرسة:
contact-complaint-route = تحدّثوا أولًا مع معلّم الصف أو مدير المدرسة. ألم يساعد ذلك؟ يمكنكم عندها التوجّه إلى:
