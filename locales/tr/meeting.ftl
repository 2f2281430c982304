# SPDX-License-Identifier: EUPL-1.2

### Okul yönetiminin gördüğü toplantı istekleri.

meeting-button = 💡 Toplantı istekleri
meeting-title = 💡 <b>Ailelerin daha çok bilgi istediği konular</b>
    .until = Sayım sonu: { $date }. En az { $most } aile aynı şeyi söylediyse sayı görünür.
meeting-year = Okul yılı { $year }:
meeting-line = { $topic }: <b>{ $total }</b>
    .levels = { $topic }: <b>{ $total }</b> ({ $levels })
meeting-level = groep { $level }: { $count }
meeting-none = Henüz sayı yok. Ailelere bir görüşmeye hazırlanırken sorulur.
