# SPDX-License-Identifier: EUPL-1.2

### مواعيد متتالية لعدة أطفال من عائلة واحدة.

sibling-ask-day = 👧👦 <b>{ $names }</b>: لقاءات متتالية حتى تأتوا مرة واحدة. أي يوم يناسبكم؟
    .alone = 👤 كل طفل على حدة
sibling-ask-time = 👧👦 { $names }، <b>{ $date }</b>: أي مواعيد تناسبكم؟
sibling-where = ‏{ $child }: { $venue }
sibling-one = { $time } { $child }
sibling-line = 🕐 { $names }
sibling-pair = 🕐 { $name } · { $child }
    .more = 🕐 { $name } · { $child } …
sibling-booked = ✅ تم، كل هذه المواعيد لكم.
sibling-taken = اختار شخص آخر أحد هذه المواعيد قبلكم بقليل، فلم يُحجز شيء. يوم { $date } هذه المواعيد قريبة منها:
    .days = اختار شخص آخر أحد هذه المواعيد قبلكم بقليل، فلم يُحجز شيء.
    .alone = اختار شخص آخر أحد هذه المواعيد قبلكم بقليل، فلم يُحجز شيء. لم تعد هناك مواعيد متتالية. اختاروا لكل طفل على حدة من فضلكم.
