# SPDX-License-Identifier: EUPL-1.2

### رغبات اللقاءات كما تراها إدارة المدرسة.

meeting-button = 💡 مواضيع اجتماعات الأهل
meeting-title = 💡 <b>ما يريد الأهل معرفة المزيد عنه</b>
    .until = محسوب حتى { $date }. يظهر العدد إذا قالت { $most } عائلات على الأقل الشيء نفسه.
meeting-year = السنة الدراسية { $year }:
meeting-line = { $topic }: <b>{ $total }</b>
    .levels = { $topic }: <b>{ $total }</b> ({ $levels })
meeting-level = ⁦groep { $level }⁩: { $count }
meeting-none = لا توجد أعداد الآن. يُسأل الأهل عندما يحضّرون لقاءً.
