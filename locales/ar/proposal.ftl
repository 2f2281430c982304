# SPDX-License-Identifier: EUPL-1.2

### ما تُسأل عنه العائلة وما يصلها عن موعد حدّده المعلّم.

proposal-planned = ✋ حجزت المدرسة هذا الموعد لكم:
    .ask = هل يناسبكم؟
proposal-yes = 👍 يناسبني
proposal-no = 👎 لا يناسبني
proposal-fits = 👍 شكرًا لكم. إلى اللقاء:
proposal-fits-not = لا بأس، أُلغي هذا الموعد: { $child }.
    .closed = لا بأس، أُلغي هذا الموعد: { $child }. ستتفق المدرسة معكم على موعد آخر.
proposal-ask = ❓ <b>{ $child }: { $talk }</b>
    موعدكم { $day }، { $hour }. يودّ المعلّم أو المعلّمة تغييره إلى: <b>{ $date }، { $time }</b>، { $venue }. هل يناسبكم؟ يبقى موعدكم حتى تقولوا نعم.
    .swap = ❓ <b>{ $child }: { $talk }</b>
    موعدكم { $day }، { $hour }. تساعدون عائلة أخرى إذا أخذتم هذا الموعد: <b>{ $date }، { $time }</b>، { $venue }. هل يناسبكم؟ يبقى موعدكم حتى توافق العائلتان.
proposal-agreed = 👍 شكرًا لكم. نسأل العائلة الأخرى أيضًا. نخبركم إن تغيّر الموعد. حتى ذلك الحين يبقى هذا:
proposal-done = ✅ شكرًا لكم. هذا هو الموعد الجديد:
proposal-late = لم يعد هذا السؤال قائمًا. هذا موعدكم:
proposal-declined = لا بأس. يبقى موعدكم ({ $child }):
proposal-stays = 👀 يبقى الموعد كما كان. شكرًا لاستعدادكم:
proposal-list-open = ❓ { $child }: السؤال عن { $date }، { $time }
proposal-list-agreed = 👍 { $child }: { $date }، { $time } يناسب، والسؤال عند العائلة الأخرى
proposal-list-declined = 👎 { $child }: { $date }، { $time } لا يناسب
proposal-end = ↩️ سحب السؤال
    .done = ↩️ سُحب السؤال. يبقى الموعد كما كان.
proposal-today = 🔁 صف { $class }: إجابات عن موعد آخر للقاء: { $count }
    .button = 🔁 لقاءات صف { $class }
