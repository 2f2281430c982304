# SPDX-License-Identifier: EUPL-1.2

### "Whom do I ask?"

contact-title = 🙋 <b>Kogo zapytać?</b> W jakiej sprawie?

contact-topic-child = 👧 Moje dziecko
contact-topic-ill = 🤒 Choroba lub spóźnienie
contact-topic-practical = 🎒 Sprawy praktyczne
contact-topic-worries = 💛 Coś mnie martwi
contact-topic-idea = 💡 Mam pomysł
contact-topic-complaint = ⚠️ Mam skargę

contact-teacher = 👩‍🏫 <b>{ $name }</b>, uczy w grupie { $class }
contact-class-parent = 🤝 <b>{ $name }</b>, rodzic klasowy (klassenouder), grupa { $class }
contact-coordinator = 💛 <b>{ $name }</b>, pomaga w szkole, gdy coś Państwa martwi
contact-director = 🏫 <b>{ $name }</b>, dyrekcja szkoły

contact-days = 🗓️ Dni pracy: { $days }
contact-deputy = ➡️ Teraz zastępuje: { $name }.
contact-not-today = Dziś nie pracuje w szkole.
contact-nobody = Na razie nie ma tu nikogo od tych spraw. Proszę zapytać w szkole.
contact-ill-how = 🤒 Dziecko jest chore albo się spóźni? Proszę zadzwonić do szkoły przed lekcjami.
contact-phone = ☎️ Telefon do szkoły:
contact-complaint-route = Najpierw proszę porozmawiać z nauczycielem lub dyrekcją. To nie pomaga? Wtedy można zwrócić się tutaj:
