# SPDX-License-Identifier: EUPL-1.2

### ما العمل اليوم للعاملين في المدرسة.

today-button = ☀️ اليوم
today-nothing = ☀️ لا شيء للعمل اليوم.
today-silent = 💬 لم يصل الصف { $class } أي خبر منذ أسبوعين. الرسالة الجاهزة تأخذ دقيقة.
today-beyond = { $count ->
    [zero] لا شيء آخر.
    [one] … وأمر واحد آخر، لمرة أخرى.
    [two] … وأمران آخران، لمرة أخرى.
    [few] … و{ $count } أمور أخرى، لمرة أخرى.
    [many] … و{ $count } أمرًا آخر، لمرة أخرى.
   *[other] … و{ $count } أمر آخر، لمرة أخرى.
}
today-when = 📨 الأمور غير العاجلة تصلكم مرة واحدة في يوم العمل. في أي ساعة؟
today-at = ✅ { $time }
    .other = { $time }
