# SPDX-License-Identifier: EUPL-1.2

### The demo: a made-up school, several persons side by side.

demo-title = Ouderlijn demosu: hayalî bir okul
demo-hour = +1 saat
demo-morning = Ertesi sabah
demo-week = +1 hafta
demo-pick = Bir kişi seçin ve yazışın
demo-beside = Diğerlerinin yanına
demo-close = Kapat
demo-open = Aç
demo-parent = veli, çocuğu: { $child } · { $class }
demo-class-parent = { $class } sınıfının veli temsilcisi
demo-teacher = { $class } sınıfının öğretmeni
demo-director = okul müdürü
demo-new = yeni veli, elinde mektup var, çocuğu: { $child }
demo-code = Mektuptaki kod:
