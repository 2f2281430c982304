# SPDX-License-Identifier: EUPL-1.2

### Görüşme için basılı mektup, iki dilde. Düz metin.

invitation-title = { $child }: { $talk }
invitation-when = { $first } – { $last }. Görüşme { $minutes } dakika sürer.
invitation-code = QR kodunu telefonunuzun kamerasıyla okutun, dilinizi ve size uyan saati seçin. Seçmek için son gün: { $date }.
invitation-chat = Telefonunuzda okulun sohbetini açın ve 🗣️ düğmesine dokunun. Size uyan saati seçin. Son gün: { $date }.
invitation-phone = Ya da okulu arayın, saati birlikte seçelim: { $phone }
invitation-ask = Ya da öğretmene sorun, saati birlikte seçelim.
invitation-together = Okulda, telefonla veya internetten: size uyan bir yol buluruz. Yanınızda birini getirebilirsiniz.
