# SPDX-License-Identifier: EUPL-1.2

### Kto był na rozmowie, zapisane przez nauczyciela.

attendance-button = ✅ Kto był?
    .day = ✅ Kto był tego dnia?
attendance-title = ✅ <b>{ $date } · grupa { $class }</b>: kto był?
    .none = Na razie nie zaczęła się żadna rozmowa.
attendance-line = { $time } · <b>{ $child }</b> · { $noted }
attendance-noted =
    .open = ▫️ nie zapisano
    .came = ✅ Rozmowa była
    .missed = 👋 Nikogo nie było
    .moved = 🔁 Inny dzień
attendance-all = ✅ Wszyscy byli
attendance-one = 🗣️ { $time } { $child }
attendance-talk = Kto był? { $noted }
attendance-done =
    .came = ✅ Zapisane.
    .missed = 👋 Zapisane. Za dziesięć minut rodzina dostanie miłą wiadomość z propozycją: { $child }
    .moved = 🔁 Zapisane. Za dziesięć minut rodzina dostanie wiadomość, żeby wybrać inny dzień: { $child }
attendance-too-late = To można zmienić przez dwa tygodnie po rozmowie. Ten czas minął.
attendance-taken = Rodzina wybrała nowy termin: { $child }, { $date }, { $time }. Jeśli nie jest potrzebny, proszę go najpierw odwołać.
attendance-call = 📞 Prośba o telefon: { $name }
    .today = 📞 Rodzina prosi o telefon: { $child }
    .button = 📞 Telefon: { $child }
    .done = ✅ Już po telefonie
    .noted = ✅ Zapisane: już po telefonie.
    .asked = 📞 Dziękujemy. Nauczyciel do Państwa zadzwoni.
attendance-call-me = 📞 Proszę o telefon
attendance-today = { $count ->
        [one] 🗣️ Grupa { $class }: { $count } rozmowa, { $date }. Kto był?
        [few] 🗣️ Grupa { $class }: { $count } rozmowy, { $date }. Kto był?
        [many] 🗣️ Grupa { $class }: { $count } rozmów, { $date }. Kto był?
       *[other] 🗣️ Grupa { $class }: { $count } rozmowy, { $date }. Kto był?
    }
    .button = ✅ { $date }
attendance-offer =
    👋 Brakowało nam Państwa: { $child }, { $talk }, { $date }, { $time }.

    Czy pasuje inny dzień, czy mamy zadzwonić?
    .call = 👋 Brakowało nam Państwa: { $child }, { $talk }, { $date }, { $time }. Czy mamy do Państwa zadzwonić?
    .moved = 🔁 { $child }, { $talk }: inny dzień. Który Państwu pasuje?
    .agree = 🔁 { $child }, { $talk }: szkoła ustali z Państwem inny dzień. Czy mamy do Państwa zadzwonić?
