# SPDX-License-Identifier: EUPL-1.2

### Rozmowy we własnym kalendarzu.

agenda-name = Rozmowy w szkole
agenda-title = { $child }: { $talk }
agenda-button = 📅 Do mojego kalendarza
agenda-coming = 📅 Plik przyjdzie tutaj za chwilę.
agenda-file = 📅 Proszę otworzyć plik: telefon zapisze rozmowę w kalendarzu. Po zmianie terminu proszę otworzyć nowy plik. Zastąpi on stary.
    .teacher = 📅 Rozmowy w pliku: { $count }. Po otwarciu kalendarz je zapisze.
agenda-own = 📅 Mój kalendarz
agenda-what = 📅 <b>Mój kalendarz</b>

    Telefon lub komputer może pokazywać Państwa rozmowy ze szkołą. Gdy zmieni się termin, zmieni się też tam. Kalendarz dostaje imię dziecka, rodzaj rozmowy, termin i miejsce. Nic więcej.
agenda-since = ✅ Prywatny adres działa od: { $date }.
agenda-make = 🔗 Utwórz prywatny adres
agenda-anew = 🔗 Utwórz nowy adres
agenda-stop = 🚫 Wyłącz
agenda-how = 📅 Proszę dodać ten adres w kalendarzu, w części „subskrybuj” albo „z internetu”:
    .secret = 🔒 Kto zna ten adres, może czytać o Państwa rozmowach. Proszę nikomu go nie dawać. Widać go tylko raz. Wcześniejszy adres już nie działa.
agenda-stopped = 🚫 Adres już nie działa. Rozmowy zapisane w kalendarzu znikną, gdy usuną tam Państwo ten kalendarz.
agenda-data = 📅 Prywatny adres kalendarza
