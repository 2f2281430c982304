# SPDX-License-Identifier: EUPL-1.2

### الورقة المطبوعة عن اللقاء، بلغتين. نص عادي.

invitation-title = { $child }: { $talk }
invitation-when = من { $first } إلى { $last }. مدة اللقاء: { $minutes ->
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $minutes } دقائق
       *[other] { $minutes } دقيقة
    }.
invitation-code = وجّهوا كاميرا هاتفكم إلى المربّع، واختاروا لغتكم، ثم الموعد الذي يناسبكم. يمكنكم الاختيار حتى { $date }.
invitation-chat = افتحوا محادثة المدرسة على هاتفكم واضغطوا على 🗣️. اختاروا الموعد الذي يناسبكم، حتى { $date }.
invitation-phone = أو اتصلوا بالمدرسة ونختار موعدًا معًا: { $phone }
invitation-ask = أو اسألوا المعلّم أو المعلّمة ونختار موعدًا معًا.
invitation-together = في المدرسة أو بالهاتف أو عبر الإنترنت: نجد معكم طريقة تناسبكم. يمكنكم إحضار شخص معكم.
