# SPDX-License-Identifier: EUPL-1.2

### The school's web page: words around the chat.

page-title = De ouderlijn
page-write = Schrijf een bericht…
page-send = Versturen
page-attach = Foto of bestand toevoegen
page-record = Spraakbericht opnemen
    .stop = Opname stoppen
    .cancel = Weggooien
    .refused = De microfoon mag niet aan. U kunt dat veranderen in uw browser.
page-listen = Luisteren
    .stop = Stoppen
page-unsent = Nog niet verstuurd
page-retry = Opnieuw proberen
page-too-large = Dit bestand is te groot. Maximaal 20 MB.
page-too-long = Dit bericht is te lang. Maak het wat korter.
page-session-gone = U bent hier niet meer ingelogd. Open uw link opnieuw, of vraag het de juf of meester.
page-link-gone = Deze link werkt niet meer. Vraag de juf of meester om een nieuwe.
page-too-many = Dat ging heel snel. Wacht even.
page-offline = Geen verbinding. Ik blijf het proberen.
page-online = Weer verbonden
page-push-offer = 🔔 Wilt u een melding op deze telefoon als school schrijft?
    .yes = Ja, graag
    .later = Later
    .done = 🔔 Goed. U krijgt een melding als school schrijft.
    .title = Nieuw bericht van school
    .body = Tik om het te lezen
    .iphone-1 = Tik onderaan op de deelknop
    .iphone-2 = Kies ‘Zet op beginscherm’
    .iphone-3 = Open de pagina daar en zeg ja tegen meldingen
page-new-messages = Nieuwe berichten
page-photo = Foto
page-document = Bestand
page-voice = Spraakbericht
page-video = Video
page-copy = Kopiëren
    .done = Gekopieerd
page-skip = Ga naar de berichten
page-me = U
page-remove = Weghalen
page-close = Sluiten
page-menu = Menu
