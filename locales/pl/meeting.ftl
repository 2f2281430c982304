# SPDX-License-Identifier: EUPL-1.2

### Życzenia spotkań, tak jak widzi je kierownictwo szkoły.

meeting-button = 💡 Tematy spotkań
meeting-title = 💡 <b>O czym rodziny chcą wiedzieć więcej</b>
    .until = Policzono do: { $date }. Liczbę widać, gdy tak samo odpowiedziało co najmniej { $most } rodzin.
meeting-year = Rok szkolny { $year }:
meeting-line = { $topic }: <b>{ $total }</b>
    .levels = { $topic }: <b>{ $total }</b> ({ $levels })
meeting-level = grupa { $level }: { $count }
meeting-none = Na razie nie ma liczb. Rodziny dostają to pytanie, gdy przygotowują się do rozmowy.
