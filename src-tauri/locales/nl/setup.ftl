# First run and practice, in the counter's window.

counter-service = Instellingen
setup-title = Ingebruikname
setup-begin = Beginnen
setup-go-on = Doorgaan
setup-back = Terug
setup-skip = Nu overslaan
setup-save = Opslaan
setup-end = Afronden
setup-next = Daarna: { $next }
setup-done = klaar
setup-todo = te doen
setup-nothing-kept = Vóór “{ setup-step-admin }” wordt niets opgeslagen.
setup-kept = De instelling is aangemaakt. Nu nog het herstelblad.
setup-later = Alles kan later nog, hier op deze plaats.
setup-steps-done = { $done } van { $total }

setup-step-welcome = Welkom
setup-step-house = Instelling
setup-step-hours = Openingstijden
setup-step-admin = Beheer en sleutels
setup-step-recovery = Herstelblad
setup-step-printer = Printer
setup-step-reader = Scanner
setup-step-mail = E-mail
setup-step-programme = Eerste programma
setup-step-home = de balie, klaar

## Welcome

setup-welcome = Deze balie in gebruik nemen
setup-welcome-under = Tien minuten. Als u teruggaat, blijft bewaard wat u hebt ingevuld.
setup-needs = Bij de hand
setup-need-name = De naam van de instelling
setup-need-name-why = zoals die op de schermen en de papieren moet staan, met het logo als u er een hebt
setup-need-password = Een beheerwachtwoord
setup-need-password-why = minstens 15 tekens, die u onthoudt
setup-need-safe = Een envelop en een kluis
setup-need-safe-why = voor het herstelblad: het opent wat geen enkel wachtwoord nog opent
setup-need-printer = De printer en de scanner, ingeschakeld
setup-need-printer-why = beide kunnen ook later
setup-folder = De gegevens komen in { $folder }
setup-practise = Oefenen
setup-practise-first = Liever eerst proberen?
setup-practise-why = Ernaast opent een oefenbalie: op alles staat OEFENING en er gaat niets naar buiten.

## Institution

setup-house-under = Wat men leest op de kiosk, de vouchers en de berichten.
setup-house-saved = De openingstijden en het logo zijn opgeslagen.
setup-what-house = openingstijden en logo
setup-house-is = tijden ingevuld, tijdzone { $zone }
setup-name = Naam van de instelling
setup-name-hint = Hoogstens 80 tekens.
setup-house-language = Taal van de instelling
setup-house-language-hint = Die van de papieren en de berichten. De kiosk biedt ook de andere aan.
setup-zone = Tijdzone
setup-zone-hint = De termijnen volgen deze tijd. Typ een stad om een andere te vinden.
setup-logo = Logo
setup-logo-choose = Bestand kiezen
setup-logo-away = Verwijderen
setup-logo-hint = PNG of JPEG, hoogstens 2 MB. Het wordt zwart afgedrukt.
setup-logo-shown = Het gekozen logo
setup-logo-kept = logo opgeslagen
setup-logo-unreadable = Dit logo is niet leesbaar. Kies een PNG- of JPEG-bestand van hoogstens 2 MB.

## Hours

setup-hours-under = Een code van vrijdagavond geldt tot het sluitingsuur van de volgende open dag. Zonder openingstijden geldt hij 24 uur.
setup-morning = Voormiddag
setup-afternoon = Namiddag
setup-hours-from = { $day }, { $half }, opening
setup-hours-to = { $day }, { $half }, sluiting
setup-hours-repeat = Maandag herhalen tot en met vrijdag
setup-hours-closed = gesloten
setup-day-monday = Maandag
setup-day-tuesday = Dinsdag
setup-day-wednesday = Woensdag
setup-day-thursday = Donderdag
setup-day-friday = Vrijdag
setup-day-saturday = Zaterdag
setup-day-sunday = Zondag

## Administration

setup-admin-under = U, of wie deze balie zal beheren.
setup-admin-hint = Zoals s.peeters: 2 tot 40 letters, cijfers, punten of streepjes.
setup-admin-then = Wat er bij het aanmaken gebeurt
setup-admin-then-1 = De instelling wordt op deze computer opgeslagen, en nergens anders.
setup-admin-then-2 = De bureausleutel wordt willekeurig gekozen; uw wachtwoord opent hem.
setup-admin-then-3 = U bent aan de balie, en de kiosk gaat open.
setup-create = Instelling aanmaken
setup-password-hint = Minstens { $least } tekens. Enkele woorden zonder verband vormen een goed wachtwoord.
setup-password-missing = { $count ->
    [one] Nog één teken.
   *[other] Nog { $count } tekens.
}
setup-password-fair = Aanvaard. Met een woord meer wordt het beter.
setup-password-strong = Aanvaard, en sterk.

## Recovery sheet

setup-recovery-under = Op dit blad staat de bureausleutel. Zonder het blad sluit een vergeten wachtwoord de reservekopieën voorgoed.
setup-recovery-once = Het wordt maar één keer getoond, en Guichet bewaart er geen kopie van.
setup-recovery-print = Afdrukken
setup-recovery-print-how = Op de gewone printer van deze computer. Het veiligst: er blijft niets op de schijf.
setup-recovery-print-do = Afdrukken
setup-recovery-keep = Opslaan als pdf
setup-recovery-keep-how = In de exportmap, om elders af te drukken. Wis het bestand daarna.
setup-recovery-keep-do = Opslaan
setup-recovery-read = Met de hand overschrijven
setup-recovery-read-how = Zeven regels van twaalf letters, op het scherm.
setup-recovery-read-do = Tonen
setup-recovery-printed = Afgedrukt op { $printer }
setup-recovery-kept = Opgeslagen: { $file }
setup-recovery-copied = Hieronder getoond
setup-recovery-no-printer = Deze computer heeft geen printer. Sla het blad op, of schrijf het over.
setup-recovery-lines = De zeven regels van de sleutel
setup-recovery-print-of-key = Sleutelvingerafdruk: { $fingerprint }
setup-recovery-safe = Het blad ligt op een veilige plaats, niet bij deze computer.
setup-recovery-first = Druk eerst het blad af, sla het op of schrijf het over.
setup-recovery-not-safe = Vink het vakje aan zodra het blad op een veilige plaats ligt.

## Printer

setup-printer-under = Hier komen de vouchers en de stroken uit. De kiosk gebruikt dezelfde printer.
setup-what-printer = kiezen, een pagina afdrukken, de meetlijn nameten
setup-printer-which = Printer
setup-printer-none = Geen printer
setup-printer-no-queue = Deze computer kent geen printer. Voeg er een toe in de instellingen van het systeem en kom dan hier terug.
setup-printer-rehearsal = Dit is een oefening: de papieren blijven als pdf in de map “prints”, met OEFENING erop.
setup-printer-test = Proefpagina
setup-printer-test-how = Een meetlijn van 50 mm en een QR-code voor de scanner.
setup-printer-test-do = Proefpagina afdrukken
setup-printer-file = De proefpagina staat in { $file }.
setup-printer-well = Is ze goed afgedrukt?
setup-printer-good = Ja, 50 mm
setup-printer-bad = Nee
setup-printer-is-good = meetlijn nagemeten
setup-printer-bad-1 = De meetlijn is te kort of te lang: kies “werkelijke grootte” of “100 %” in de instellingen van de printer.
setup-printer-bad-2 = Het kader is afgesneden: controleer of het papier A4 is.
setup-printer-bad-3 = Er kwam niets uit: controleer de kabel, het papier en de wachtrij, en druk opnieuw af.
setup-printer-without-1 = Zonder printer toont de kiosk de code 45 seconden op het scherm.
setup-printer-without-2 = Voor vellen met vouchers is een printer nodig; die kan ook later komen.

## Reader

setup-reader-under = Scan deze QR-code, op het scherm of op de proefpagina. Komen beide regels overeen, dan hoeft u niets in te stellen.
setup-what-reader = een usb-scanner die QR-codes leest
setup-reader-reads = geprobeerd, hij leest
setup-reader-without = de codes worden getypt
setup-reader-square = Test-QR-code
setup-reader-by-letters = Via de letters
setup-reader-by-keys = Via de toetsen
setup-reader-verdict = Oordeel
setup-reader-waiting = wacht op een scan
setup-reader-both = beide komen overeen
setup-reader-letters = de letters volstaan
setup-reader-keys = de toetsen volstaan
setup-reader-neither = dit is niet deze QR-code
setup-reader-keyboard = Toetsenbord
setup-keyboard-azerty = AZERTY
setup-keyboard-qwertz = QWERTZ
setup-keyboard-qwerty = QWERTY
setup-keyboard-unknown = nog niet herkend
setup-reader-suffix = Einde van de scan
setup-suffix-enter = eindigt met Enter
setup-suffix-tab = eindigt met Tab
setup-suffix-none = eindigt zonder toets
setup-reader-speed = Snelheid
setup-reader-speed-is = { $signs } tekens in { $ms } ms
setup-reader-type = Of typ de twaalf letters
setup-reader-typed-wrong = Dit zijn niet de letters van deze QR-code. Bekijk ze een voor een.
setup-reader-not-yet = Houd de QR-code voor de scanner, typ de letters ervan, of ga door zonder scanner.
setup-reader-nothing = Als er niets gebeurt
setup-reader-nothing-1 = De scanner moet QR-codes lezen, niet alleen streepjescodes.
setup-reader-nothing-2 = Sluit hem aan op deze computer: de kiosk gebruikt hem mee.
setup-reader-none = Zonder scanner
setup-reader-none-1 = De codes worden getypt: twaalf letters, met zestien toetsen.
setup-reader-skip = Zonder scanner

## Mail

setup-mail-under = De activeringscodes vertrekken per e-mail. Een termijn loopt pas als de server het bericht heeft aangenomen.
setup-what-mail = zonder e-mail wachten de berichten
setup-mail-waits = de berichten wachten
setup-mail-way = Hoe de berichten vertrekken
setup-mail-smtp = Via een mailserver
setup-mail-smtp-how = Die van de instelling; de verbinding is versleuteld.
setup-mail-folder = Naar een map
setup-mail-folder-how = Als .eml-bestanden, voor een ander programma of om te bekijken.
setup-mail-wait = Nog niet
setup-mail-wait-how = De berichten wachten, er loopt geen termijn.
setup-mail-url = Adres van de server
setup-mail-url-hint = Zoals smtps://naam@mail.voorbeeld.be:465, zonder wachtwoord. Is de naam geen adres, eindig dan met 465?from=secretariaat@voorbeeld.be.
setup-mail-password = Wachtwoord van de server
setup-mail-folder-where = Map
setup-mail-to = Proefbericht aan
setup-mail-try = Opslaan en proberen
setup-mail-reply = Antwoord:
setup-mail-skip = De berichten wachten

## Programme

setup-programme-under = Wat de vouchers openen. Het sjabloon volgt de regel van 90 dagen; de naam en de teksten kiest u.
setup-what-programme = wat de vouchers openen
setup-programme-name = Naam van het programma
setup-programme-name-hint = Groot gedrukt op de vouchers.
setup-programme-name-missing = Vul de naam van het programma in.
setup-programme-platform = Adres van het leerplatform
setup-programme-platform-hint = Gedrukt en verzonden. Leeg als er geen is.
setup-programme-platform-name = Naam van het leerplatform
setup-programme-platform-name-hint = Zoals men het noemt.
setup-programme-privacy = Zin over de gegevens
setup-programme-privacy-hint = Te lezen aan de kiosk, vóór men een naam invult.
setup-programme-privacy-missing = Vul in wat er met de gegevens gebeurt.
setup-programme-rules = Eén voucher, één account. 24 uur om te activeren, 90 dagen toegang, herinneringen 14, 7 en 1 dag voor het einde.
setup-programme-add = Dit programma toevoegen
setup-programme-added = Het programma “{ $name }” is toegevoegd.
setup-programme-is-there = “{ $name }” staat klaar.

## Practice

setup-practise-1 = Deze balie sluit, samen met de kiosk. Tijdens de oefening blijft daar alles zoals het is.
setup-practise-2 = In een map ernaast opent een oefenbalie: op schermen en papieren staat OEFENING.
setup-practise-3 = Er vertrekt geen bericht: alles blijft in de map van de oefening.
setup-practise-now = Oefening openen
setup-practise-stay = Hier blijven
setup-practise-leave = Oefening verlaten
setup-practise-sign = Om te oefenen: alles hier is verzonnen.
setup-printer-tickets = Bonprinter van de kiosk (rol van 80 mm)
setup-printer-tickets-none = Geen: een briefje zoals de andere
setup-printer-tickets-how = Wie zijn gegevens heeft doorgestuurd, neemt er zijn nummer en de beloofde dag mee.
