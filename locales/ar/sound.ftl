# SPDX-License-Identifier: EUPL-1.2

### Messages that can be heard.

sound-listen = 🔊 استماع
sound-soon = 🔊 لحظة من فضلكم، سيصلكم الصوت الآن.
sound-none = 🔇 لا أستطيع الآن القراءة بصوت مسموع بلغتكم.
sound-failed = 😔 لم تنجح القراءة بصوت مسموع الآن. الخطأ ليس منكم. حاولوا مرة أخرى لاحقًا من فضلكم.
sound-not-own = 🌍 لغة النص نفسه: { $language }. لا أستطيع قراءة هذه اللغة بصوت مسموع.
