# SPDX-License-Identifier: EUPL-1.2

### "Whom do I ask?"

contact-title = 🙋 <b>Aan wie vraag ik het?</b> Waar gaat het over?

contact-topic-child = 👧 Mijn kind
contact-topic-ill = 🤒 Ziek of te laat
contact-topic-practical = 🎒 Praktische dingen
contact-topic-worries = 💛 Zorgen
contact-topic-idea = 💡 Een idee
contact-topic-complaint = ⚠️ Een klacht

contact-teacher = 👩‍🏫 Juf of meester van groep { $class }: <b>{ $name }</b>
contact-class-parent = 🤝 Klassenouder van groep { $class }: <b>{ $name }</b>
contact-coordinator = 💛 Intern begeleider (helpt bij zorgen): <b>{ $name }</b>
contact-director = 🏫 Directeur: <b>{ $name }</b>

contact-days = 🗓️ Werkdagen: { $days }
contact-deputy = ➡️ { $name } is nu de vervanger.
contact-not-today = Vandaag niet op school.
contact-nobody = Hiervoor is nog niemand aangemeld. Vraag het op school.
contact-ill-how = 🤒 Is uw kind ziek of te laat? Bel school voordat de les begint.
contact-phone = ☎️ Het nummer van school:
contact-complaint-route = Praat eerst met de juf, de meester of de directeur. Helpt dat niet? Dan kunt u naar:
