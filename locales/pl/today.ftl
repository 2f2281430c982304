# SPDX-License-Identifier: EUPL-1.2

### Co jest dziś do zrobienia, dla pracowników szkoły.

today-button = ☀️ Dzisiaj
today-nothing = ☀️ Dzisiaj nie ma nic do zrobienia.
today-silent = 💬 Grupa { $class } od dwóch tygodni nie ma wieści. Gotową wiadomość można wysłać w minutę.
today-beyond = { $count ->
    [one] … i jeszcze { $count } sprawa, innym razem.
    [few] … i jeszcze { $count } sprawy, innym razem.
    [many] … i jeszcze { $count } spraw, innym razem.
   *[other] … i jeszcze { $count } sprawy, innym razem.
}
today-when = 📨 Sprawy niepilne przychodzą razem, raz w każdym dniu pracy. O której godzinie?
today-at = ✅ { $time }
    .other = { $time }
