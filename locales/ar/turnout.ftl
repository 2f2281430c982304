# SPDX-License-Identifier: EUPL-1.2

### كم عائلة حضرت في جولة لقاءات.

turnout-button = 📊 الأرقام
turnout-class = 📊 <b>{ $kind } · صف { $class }</b>
turnout-school = 📊 <b>{ $kind } · المدرسة كلها</b>
turnout-count = 👧 الأطفال المدعوّون: { $invited } · لديهم موعد: { $booked }
turnout-came = ✅ حضروا، بالهاتف وعبر الإنترنت أيضًا: { $came }، أي { $percent } من 100
    .above = 🏁 هذا فوق المعيار: { $mark } من 100.
    .mark = 🏁 معيار المدرسة الجيدة أكثر من { $mark } من 100.
    .open = ⏳ لم يُسجَّل حتى الآن: { $open }
turnout-by-language = حسب اللغة التي يقرؤها الأهل:
turnout-line = { $language }: لديهم موعد { $booked } من { $invited }
turnout-others = لغات أخرى أو غير معروفة
turnout-later = 📊 يرى المعلّمون أرقام صفوفهم أولًا. يمكنكم رؤية أرقام المدرسة ابتداءً من { $date }.
turnout-one-class = 📊 كانت هذه اللقاءات لصف واحد فقط. معلّم الصف يرى الأرقام.
