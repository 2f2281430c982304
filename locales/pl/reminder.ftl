# SPDX-License-Identifier: EUPL-1.2

### Przypomnienia o wyborze terminu i o rozmowie oraz odpowiedzi rodzin.

reminder-choose =
    🕐 <b>{ $child }: { $talk }</b>

    Na razie termin nie jest wybrany. Czy mamy jakiś zaproponować?
    .until = Wybrać można do: { $date }.
    .propose = 💡 Tak, proszę o propozycje
reminder-rest = 👪 Zajmie się tym ktoś inny
    .done = 👍 Dobrze. Nie będziemy już przypominać o tej rozmowie: { $child }. Termin nadal można wybrać.
reminder-propose = 💡 <b>{ $child }</b>: te terminy są wolne. Czy któryś Państwu pasuje?
    .line = 🕐 { $date }, { $time } · { $venue }
    .time = 🕐 { $time } { $date }
reminder-shortly = 👀 To już niedługo:
reminder-confirm = ✅ Będę
reminder-confirmed = ✅ Zapisane. Nauczyciel widzi, że Państwo będą.
    .line = ✅ Wiemy już, że Państwo będą.
reminder-cannot = Rozmowa: { $child }, { $date }, { $time }. Co pasuje lepiej?
    .button = 🤷 Nie mogę przyjść
    .late = Rozmowa: { $child }, { $date }, { $time }. Czy powiedzieć teraz nauczycielowi, że Państwo nie mogą przyjść?
    .tell = 🚫 Tak, proszę powiedzieć
    .after-all = ↩️ Jednak będę
    .done = 🚫 Rozmowa odwołana: { $child }. Nauczyciel dowie się teraz.
reminder-call = 📞 Proszę do mnie zadzwonić
    .done = 📞 Nauczyciel dowie się teraz, że czekają Państwo na telefon.
reminder-told-cannot = 🚫 <b>{ $child }</b>, grupa { $class }: rodzina nie może przyjść. { $date }, { $time }
reminder-told-call = 📞 <b>{ $child }</b>, grupa { $class }: rodzina prosi o telefon w sprawie rozmowy. { $date }, { $time }
reminder-said = { $line } · { $said }
    .yes = ✅ będzie
    .call = 📞 prosi o telefon

reminder-unchosen =
    🕗 <b>Na razie bez terminu · grupa { $class }</b>
    { $kind }
    .button = 🕗 Bez terminu ({ $count })
    .nobody = 👍 Teraz nie trzeba do nikogo dzwonić.
    .reminded = Przypomniano tutaj, termin niewybrany
    .child = 🕗 <b>{ $child }</b>
    .done = Tego dziecka nie ma teraz na liście.
reminder-letter = 🖨️ List o rozmowie
reminder-letters = { $count ->
    [one] 🖨️ List dla { $count } dziecka
    [few] 🖨️ Listy dla wszystkich ({ $count })
    [many] 🖨️ Listy dla wszystkich ({ $count })
   *[other] 🖨️ Listy dla wszystkich ({ $count })
}
    .done = { $count ->
        [one] 🖨️ List jest gotowy. Proszę otworzyć plik i wydrukować go na kartce A4. Wcześniejsze listy nadal działają.
        [few] 🖨️ Gotowe są { $count } listy. Proszę otworzyć plik i wydrukować go na kartkach A4, jedna strona na dziecko. Wcześniejsze listy nadal działają.
        [many] 🖨️ Gotowych jest { $count } listów. Proszę otworzyć plik i wydrukować go na kartkach A4, jedna strona na dziecko. Wcześniejsze listy nadal działają.
       *[other] 🖨️ Gotowych jest { $count } listów. Proszę otworzyć plik i wydrukować go na kartkach A4, jedna strona na dziecko. Wcześniejsze listy nadal działają.
    }
reminder-spoken = ☎️ Zapisane: rozmowa telefoniczna z rodziną ({ $child }).
reminder-today = { $count ->
    [one] 🕗 Grupa { $class }: { $count } dziecko nie ma terminu rozmowy. Czy mogą Państwo zadzwonić?
    [few] 🕗 Grupa { $class }: { $count } dzieci nie ma terminu rozmowy. Czy mogą Państwo zadzwonić?
    [many] 🕗 Grupa { $class }: { $count } dzieci nie ma terminu rozmowy. Czy mogą Państwo zadzwonić?
   *[other] 🕗 Grupa { $class }: { $count } dzieci nie ma terminu rozmowy. Czy mogą Państwo zadzwonić?
}
