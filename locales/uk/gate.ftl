# SPDX-License-Identifier: EUPL-1.2

### Side by side at the gate.

gate-who = 📱 Приєднати на місці. Клас <b>{ $class }</b>: яка дитина?
gate-adults = 📱 <b>{ $child }</b>. Хто стоїть поруч із Вами?
gate-new = ➕ Нова людина
gate-return = 🔁 { $name }: телефон загублено
gate-code = 📱 <b>{ $child }</b>: нехай батьки відсканують це або введуть код. Діє до { $time }, лише один раз.
gate-return-code = 📱 Нехай <b>{ $name }</b> відсканує це новим телефоном або введе код. Діє до { $time }, лише один раз. Старий телефон після цього нічого не показуватиме.
