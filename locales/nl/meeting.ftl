# SPDX-License-Identifier: EUPL-1.2

### Wensen voor bijeenkomsten, zoals de schoolleiding ze ziet.

meeting-button = 💡 Onderwerpen bijeenkomsten
meeting-title = 💡 <b>Waar ouders meer over willen weten</b>
    .until = Geteld tot { $date }. U ziet een getal als minstens { $most } gezinnen hetzelfde zeggen.
meeting-year = Schooljaar { $year }:
meeting-line = { $topic }: <b>{ $total }</b>
    .levels = { $topic }: <b>{ $total }</b> ({ $levels })
meeting-level = groep { $level }: { $count }
meeting-none = Er zijn nu geen getallen. Ouders krijgen de vraag als ze een gesprek voorbereiden.
