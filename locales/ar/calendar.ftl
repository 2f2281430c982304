# SPDX-License-Identifier: EUPL-1.2

### تقويم المدرسة لمن يديرها.

calendar-button = 🗓️ تقويم المدرسة
calendar-title = 🗓️ <b>تقويم مدرسة { $school }</b> · اضغطوا على عطلة لتغيير أيامها.
calendar-kept = ✅ تم الحفظ. التقويم الآن:
calendar-not-kept = ⚠️ عدد الأيام كبير جدًا، ولم يتغيّر شيء. التقويم:
    .order = ⚠️ هذه الأيام غير مناسبة: اليوم الأخير يأتي قبل اليوم الأول. لم يتغيّر شيء. التقويم:
    .long = ⚠️ هذه الأيام غير مناسبة: العطلة لا تزيد على سبعة أسابيع. لم يتغيّر شيء. التقويم:
    .far = ⚠️ هذه الأيام غير مناسبة: تبعد أكثر من شهرين عن هذه العطلة في السنة الدراسية. لم يتغيّر شيء. التقويم:
calendar-holiday = ‏{ $name }: { $first } – { $last }
    .perhaps = { $name }: { $first } – { $last } ⚠️ غير مؤكّدة، تحقّقوا من فضلكم
calendar-holiday-first = { $name }: ما أول يوم عطلة؟ اكتبوه هكذا: ⁦24-12⁩
    .last = { $name }. أول يوم عطلة: { $date }. وما آخر يوم؟ اكتبوه هكذا: ⁦3-1⁩
    .keep = 🔁 كما في منطقتنا
calendar-study-day = 📚 يوم تدريب للمعلّمين: { $date }
calendar-feast = 🎉 ‏{ $feast }: { $date }
calendar-clear = 🗑️ 📚 { $date }
    .feast = 🗑️ { $name } { $day }
    .done = 🗑️ حُذف: { $what }. التقويم الآن:
calendar-add-study = ➕ يوم تدريب للمعلّمين
calendar-add-feast = ➕ عيد
calendar-ask-study = 📚 في أي يوم لا يأتي الأطفال إلى المدرسة؟ يوم آخر؟ اكتبوه هكذا: ⁦24-12⁩
calendar-weekend = ⚠️ هذا اليوم في عطلة نهاية الأسبوع، ولا مدرسة فيه: { $date }
calendar-in-holiday = ⚠️ هذا اليوم ضمن عطلة ({ $name })، والأطفال لا يأتون فيه: { $date }
calendar-ask-feast = 🎉 أي عيد تحتفل به عائلات مدرستكم؟
calendar-ask-feast-day = { $feast }: في أي يوم؟ اكتبوه هكذا: ⁦24-12⁩
calendar-not-understood = لم أفهم هذا اليوم بعد. اكتبوه هكذا من فضلكم: ⁦24-12⁩
calendar-season-autumn = 🍂 عطلة الخريف
calendar-season-christmas = ❄️ عطلة الشتاء
calendar-season-spring = 🌱 عطلة الربيع (فبراير)
calendar-season-may = 🌷 عطلة مايو (أيار)
calendar-season-summer = ☀️ عطلة الصيف
calendar-feast-eid-al-fitr = عيد الفطر
calendar-feast-eid-al-adha = عيد الأضحى
calendar-feast-orthodox-christmas = عيد الميلاد الأرثوذكسي
calendar-feast-orthodox-easter = عيد الفصح الأرثوذكسي
calendar-feast-diwali = ديوالي
calendar-feast-chinese-new-year = رأس السنة الصينية
calendar-feast-nowruz = النوروز
calendar-feast-keti-koti = كيتي كوتي
calendar-feast-other = عيد آخر
