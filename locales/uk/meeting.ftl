# SPDX-License-Identifier: EUPL-1.2

### Побажання щодо зустрічей, як їх бачить керівництво школи.

meeting-button = 💡 Теми зустрічей
meeting-title = 💡 <b>Про що родини хочуть знати більше</b>
    .until = Пораховано до: { $date }. Число видно, коли так само відповіли щонайменше { $most } родин.
meeting-year = Навчальний рік { $year }:
meeting-line = { $topic }: <b>{ $total }</b>
    .levels = { $topic }: <b>{ $total }</b> ({ $levels })
meeting-level = groep { $level }: { $count }
meeting-none = Поки що чисел немає. Родин запитують, коли вони готуються до розмови.
