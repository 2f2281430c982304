# SPDX-License-Identifier: EUPL-1.2

### Скільки родин прийшло на розмови.

turnout-button = 📊 Цифри
turnout-class = 📊 <b>{ $kind } · клас { $class }</b>
turnout-school = 📊 <b>{ $kind } · уся школа</b>
turnout-count = 👧 Запрошено дітей: { $invited } · мають час розмови: { $booked }
turnout-came = ✅ Розмова відбулася, також телефоном чи онлайн: { $came }, це { $percent } зі 100
    .above = 🏁 Це вище за поріг: { $mark } зі 100.
    .mark = 🏁 Поріг для школи доброго рівня: понад { $mark } зі 100.
    .open = ⏳ Поки що не записано: { $open }
turnout-by-language = За мовою, якою читають родини:
turnout-line = { $language }: мають час розмови { $booked } з { $invited }
turnout-others = Інші мови або невідомо
turnout-later = 📊 Учителі спершу бачать цифри свого класу. Цифри школи видно від: { $date }.
turnout-one-class = 📊 Ці розмови були лише для одного класу. Цифри бачить його вчитель.
