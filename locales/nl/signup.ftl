# SPDX-License-Identifier: EUPL-1.2

### Sign-up: the first minutes of a parent with the school's line.

signup-language = 👋 🌍 In welke taal wilt u lezen?
    .other = Mijn taal staat er niet bij

signup-wish = Welke taal is het? Typ de naam van de taal. Ik bewaar uw wens. Tot die tijd krijgt u makkelijk Nederlands, met plaatjes.

signup-code =
    📄 U heeft een brief van school gekregen. Op de brief staat een code.
    Typ de code hier. Hoofdletters en spaties maken niet uit.

signup-code-second = 📄 Typ hier de code uit de brief of uit de uitnodiging.

signup-code-typo = Dat is bijna goed. Eén letter of cijfer is anders. Kijk nog eens op de brief.

signup-code-unknown = Dit is geen code. Een code ziet er zo uit: AB12C-3DE4F-G. De code staat op de brief van school.

signup-code-wrong = Deze code ken ik niet. Kijk nog eens op de brief. Of vraag de juf of meester om een nieuwe brief.

signup-code-over = Deze code werkt niet meer. De juf of meester kan u een nieuwe geven.

signup-code-wait = Het is te vaak niet gelukt met de code. Om { $time } kunt u het weer proberen. Of vraag de juf of meester om hulp.

signup-not-my-child = Dan is dit de verkeerde brief. Zeg het even tegen de juf of meester. Heeft u een andere code? Typ die hier.

signup-not-me = Dan is deze code voor een collega. Heeft u een andere code? Typ die hier.

signup-welcome = 👋 Welkom bij de ouderlijn van <b>{ $school }</b>.

signup-child = 👧 Dit gaat over <b>{ $child }</b>, groep <b>{ $class }</b>. Zorgt u voor dit kind?
    .yes = ✅ Ja
    .no = ❌ Nee

signup-child-no-class = 👧 Dit gaat over <b>{ $child }</b>. Zorgt u voor dit kind?

signup-child-name = Wat is de voornaam van uw kind in groep <b>{ $class }</b>? Typ de naam hier.

signup-relation = Wie bent u voor <b>{ $child }</b>?
    .mother = 👩 Moeder
    .father = 👨 Vader
    .step-parent = Stiefmoeder of stiefvader
    .foster-parent = Pleegouder
    .legal-guardian = Voogd
    .grandparent = 👵 Opa of oma
    .other = Iemand anders

signup-together = { $name } heeft u uitgenodigd. Komt u samen naar gesprekken op school?
    .yes = 👥 Ja, samen
    .no = Nee, ieder apart

signup-name = ✏️ Wat is uw naam? De juf of meester ziet deze naam. Typ hier, of tik op uw naam.

signup-staff = 🏫 Bent u <b>{ $name }</b>, en werkt u op deze school?
    .yes = ✅ Ja
    .no = ❌ Nee

signup-staff-done = ✅ U bent aangemeld als medewerker van <b>{ $school }</b>. Dit is uw menu:

signup-done = ✅ Klaar! U krijgt nu de berichten over <b>{ $child }</b>.
    .what = 📨 Wat er komt: nieuws uit de groep en berichten van school, in uw taal. Niet tussen { $from } en { $until }.
    .who = 👩‍🏫 De juf of meester en de directeur zien dat u bent aangemeld. Andere ouders zien dat niet.
    .else = 👵 Wie zorgt er nog meer voor { $child }? Nodig die persoon uit met de knop hieronder.

signup-done-involved = ✅ Klaar! U krijgt nu het nieuws uit de groep van <b>{ $child }</b>. Andere dingen over het kind gaan naar de ouders.

signup-waits = ⏳ Dank u wel. De juf of meester van <b>{ $child }</b> moet eerst ja zeggen. Daarna hoort u van mij.

signup-already = ✅ U krijgt de berichten over <b>{ $child }</b> al.

signup-paper = 📄 Prima. Belangrijke dingen komen op papier. Wilt u later toch berichten? Open dan de link uit de brief opnieuw.

signup-back = 👋 Welkom terug, { $name }! Alles is er weer.

signup-other-person = Deze code is voor iemand anders. Deze chat hoort al bij u.
