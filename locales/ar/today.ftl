# SPDX-License-Identifier: EUPL-1.2

### ما العمل اليوم للعاملين في المدرسة.

today-button = ☀️ اليوم
today-nothing = ☀️ لا شيء ينتظركم اليوم.
today-silent = 💬 لم تصل إلى أهل صف { $class } أي رسالة منذ أسبوعين. الرسالة الجاهزة تحتاج إلى دقيقة.
today-beyond = { $count ->
    [zero] لا شيء آخر.
    [one] … وأمر واحد آخر، لوقت آخر.
    [two] … وأمران آخران، لوقت آخر.
    [few] … و{ $count } أمور أخرى، لوقت آخر.
    [many] … و{ $count } أمرًا آخر، لوقت آخر.
   *[other] … و{ $count } أمر آخر، لوقت آخر.
}
today-when = 📨 الأمور غير العاجلة تصلكم مرة واحدة كل يوم عمل. في أي ساعة؟
today-at = ✅ { $time }
    .other = { $time }
