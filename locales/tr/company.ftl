# SPDX-License-Identifier: EUPL-1.2

### Görüşmeye kimin geldiği.

company-title = 👥 Yanımda biri geliyor
    .change = 👥 Kim geliyor
    .noted = 👥 Tamam, not ettik. Sizinle gelen: { $who }. Öğretmen bunu görür.
    .who = Kim olduğunu söylemek ister misiniz? Şart değil.
    .shown = 👥 Sizinle gelen: { $who }
    .comes = 👥 Birlikte gelen: { $who }
    .nobody = 🙂 Başka kimse gelmiyor
    .nobody-done = 🙂 Tamam, sizinle kimse gelmiyor.
company-parent = diğer ebeveyn
    .button = 🧑‍🤝‍🧑 Diğer ebeveyn
company-family = aileden biri
    .button = 👪 Aileden biri
company-buddy = bir arkadaş
    .button = 🤝 Bir arkadaş
company-interpreter = bir tercüman
    .button = 💬 Tercümanım
company-other = başka biri
    .button = 👤 Başka biri
