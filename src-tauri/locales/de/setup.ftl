# Inbetriebnahme und Üben, im Fenster des Schalters.

counter-service = Einstellungen
setup-title = Inbetriebnahme
setup-begin = Beginnen
setup-go-on = Weiter
setup-back = Zurück
setup-skip = Vorerst überspringen
setup-save = Speichern
setup-end = Beenden
setup-next = Danach: { $next }
setup-done = erledigt
setup-todo = zu erledigen
setup-nothing-kept = Vor „{ setup-step-admin }“ wird nichts gespeichert.
setup-kept = Die Institution ist erstellt. Es fehlt noch ihr Notfallblatt.
setup-later = Alles lässt sich später hier nachholen.
setup-steps-done = { $done } von { $total }

setup-step-welcome = Willkommen
setup-step-house = Institution
setup-step-hours = Öffnungszeiten
setup-step-admin = Administration und Schlüssel
setup-step-recovery = Notfallblatt
setup-step-printer = Drucker
setup-step-reader = Lesegerät
setup-step-mail = E-Mail-Versand
setup-step-programme = Erstes Programm
setup-step-home = der Schalter ist bereit

## Willkommen

setup-welcome = Diesen Schalter in Betrieb nehmen
setup-welcome-under = Zehn Minuten. Wenn Sie zurückgehen, bleibt erhalten, was Sie geschrieben haben.
setup-needs = Griffbereit
setup-need-name = Der Name der Institution
setup-need-name-why = wie er auf Bildschirmen und Papieren stehen soll, mit Ihrem Logo, falls Sie eines haben
setup-need-password = Ein Administrationspasswort
setup-need-password-why = mindestens 15 Zeichen, die Sie sich merken
setup-need-safe = Ein Umschlag und ein Tresor
setup-need-safe-why = für das Notfallblatt: Es öffnet, was kein Passwort mehr öffnet
setup-need-printer = Drucker und Lesegerät, eingeschaltet
setup-need-printer-why = beide können auch später kommen
setup-folder = Die Daten liegen dann in { $folder }
setup-practise = Üben
setup-practise-first = Möchten Sie zuerst üben?
setup-practise-why = Daneben öffnet sich ein Probeschalter: Alles trägt dort PROBE, und nichts geht hinaus.

## Institution

setup-house-under = Was am Terminal, auf den Gutscheinen und in den Nachrichten steht.
setup-house-saved = Öffnungszeiten und Logo sind gespeichert.
setup-what-house = Öffnungszeiten und Logo
setup-house-is = Öffnungszeiten eingetragen, Zeitzone { $zone }
setup-name = Name der Institution
setup-name-hint = Höchstens 80 Zeichen.
setup-house-language = Sprache der Institution
setup-house-language-hint = Die der Papiere und Nachrichten. Das Terminal bietet auch die anderen an.
setup-zone = Zeitzone
setup-zone-hint = Nach dieser Zeit laufen die Fristen. Schreiben Sie eine Stadt, um eine andere zu finden.
setup-logo = Logo
setup-logo-choose = Datei wählen
setup-logo-away = Entfernen
setup-logo-hint = PNG oder JPEG, höchstens 2 MB. Es wird schwarz gedruckt.
setup-logo-shown = Das gewählte Logo
setup-logo-kept = Logo gespeichert
setup-logo-unreadable = Dieses Logo ist nicht lesbar. Wählen Sie eine PNG- oder JPEG-Datei mit höchstens 2 MB.

## Öffnungszeiten

setup-hours-under = Ein Code vom Freitagabend gilt, bis der nächste offene Tag schließt. Ohne Öffnungszeiten gilt er 24 Stunden.
setup-morning = Vormittag
setup-afternoon = Nachmittag
setup-hours-from = { $day }, { $half }, Öffnung
setup-hours-to = { $day }, { $half }, Schließung
setup-hours-repeat = Montag übernehmen bis Freitag
setup-hours-closed = geschlossen
setup-day-monday = Montag
setup-day-tuesday = Dienstag
setup-day-wednesday = Mittwoch
setup-day-thursday = Donnerstag
setup-day-friday = Freitag
setup-day-saturday = Samstag
setup-day-sunday = Sonntag

## Administration

setup-admin-under = Sie oder die Person, die diesen Schalter führen wird.
setup-admin-hint = Wie s.rochat: 2 bis 40 Buchstaben, Ziffern, Punkte oder Striche.
setup-admin-then = Was beim Erstellen geschieht
setup-admin-then-1 = Die Institution wird auf diesem PC gespeichert, und nirgends sonst.
setup-admin-then-2 = Der Büroschlüssel wird zufällig erzeugt; Ihr Passwort öffnet ihn.
setup-admin-then-3 = Sie sind am Schalter, und das Terminal öffnet sich.
setup-create = Institution erstellen
setup-password-hint = Mindestens { $least } Zeichen. Fünf Wörter ohne Zusammenhang ergeben ein gutes Passwort.
setup-password-missing = { $count ->
    [one] Noch ein Zeichen.
   *[other] Noch { $count } Zeichen.
}
setup-password-fair = Angenommen. Ein Wort mehr würde es verbessern.
setup-password-strong = Angenommen und stark.

## Notfallblatt

setup-recovery-under = Es trägt den Büroschlüssel. Ohne das Blatt schließt ein vergessenes Passwort die Sicherungen für immer.
setup-recovery-once = Es wird ein einziges Mal gezeigt, und Guichet behält keine Kopie.
setup-recovery-print = Drucken
setup-recovery-print-how = Auf dem üblichen Drucker dieses PCs. Am sichersten: Nichts bleibt auf dem Datenträger.
setup-recovery-print-do = Drucken
setup-recovery-keep = Als PDF speichern
setup-recovery-keep-how = Im Exportordner, um es anderswo zu drucken. Löschen Sie es danach.
setup-recovery-keep-do = Speichern
setup-recovery-read = Von Hand abschreiben
setup-recovery-read-how = Sieben Zeilen mit zwölf Buchstaben, am Bildschirm.
setup-recovery-read-do = Anzeigen
setup-recovery-printed = Gedruckt auf { $printer }
setup-recovery-kept = Gespeichert: { $file }
setup-recovery-copied = Unten angezeigt
setup-recovery-no-printer = Dieser PC hat keinen Drucker. Speichern Sie das Blatt oder schreiben Sie es ab.
setup-recovery-lines = Die sieben Zeilen des Schlüssels
setup-recovery-print-of-key = Schlüssel-Fingerabdruck: { $fingerprint }
setup-recovery-safe = Das Blatt ist an einem sicheren Ort, nicht auf diesem PC.
setup-recovery-first = Zuerst müssen Sie das Blatt drucken, speichern oder abschreiben.
setup-recovery-not-safe = Setzen Sie das Häkchen, sobald das Blatt an einem sicheren Ort ist.

## Drucker

setup-printer-under = Gutscheine und Zettel kommen hier heraus. Das Terminal druckt auf demselben.
setup-what-printer = wählen, eine Seite drucken, das Lineal prüfen
setup-printer-which = Drucker
setup-printer-none = Kein Drucker
setup-printer-no-queue = Dieser PC kennt keinen Drucker. Fügen Sie in den Einstellungen des Systems einen hinzu und kommen Sie hierher zurück.
setup-printer-rehearsal = Das ist eine Probe: Die Papiere bleiben als PDF im Ordner „prints“, mit PROBE markiert.
setup-printer-test = Testseite
setup-printer-test-how = Ein Lineal von 50 mm und ein QR-Code für das Lesegerät.
setup-printer-test-do = Testseite drucken
setup-printer-file = Die Testseite ist in { $file }.
setup-printer-well = Ist sie gut herausgekommen?
setup-printer-good = Ja, 50 mm
setup-printer-bad = Nein
setup-printer-is-good = Lineal geprüft
setup-printer-bad-1 = Das Lineal ist zu kurz oder zu lang: Wählen Sie in den Einstellungen des Druckers „tatsächliche Größe“ oder „100 %“.
setup-printer-bad-2 = Der Rahmen ist abgeschnitten: Prüfen Sie, ob das Papier A4 ist.
setup-printer-bad-3 = Nichts kam heraus: Prüfen Sie Kabel, Papier und Warteschlange, dann drucken Sie noch einmal.
setup-printer-without-1 = Ohne Drucker zeigt das Terminal den Code 45 Sekunden lang am Bildschirm.
setup-printer-without-2 = Blätter mit Gutscheinen brauchen einen Drucker; er kann später kommen.

## Lesegerät

setup-reader-under = Lesen Sie diesen QR-Code, am Bildschirm oder auf der Testseite. Stimmen beide Zeilen überein, ist nichts einzustellen.
setup-what-reader = ein USB-Lesegerät für QR-Codes
setup-reader-reads = getestet, es liest
setup-reader-without = Codes werden getippt
setup-reader-square = Test-QR-Code
setup-reader-by-letters = Nach Buchstaben
setup-reader-by-keys = Nach Tasten
setup-reader-verdict = Ergebnis
setup-reader-waiting = wartet auf ein Lesen
setup-reader-both = beide stimmen überein
setup-reader-letters = die Buchstaben genügen
setup-reader-keys = die Tasten genügen
setup-reader-neither = das ist nicht dieser QR-Code
setup-reader-keyboard = Tastatur
setup-keyboard-azerty = AZERTY
setup-keyboard-qwertz = QWERTZ
setup-keyboard-qwerty = QWERTY
setup-keyboard-unknown = noch nicht erkannt
setup-reader-suffix = Ende des Lesens
setup-suffix-enter = endet mit Enter
setup-suffix-tab = endet mit Tabulator
setup-suffix-none = endet ohne Taste
setup-reader-speed = Tempo
setup-reader-speed-is = { $signs } Zeichen in { $ms } ms
setup-reader-type = Oder tippen Sie die zwölf Buchstaben ein
setup-reader-typed-wrong = Das sind nicht die Buchstaben dieses QR-Codes. Prüfen Sie jeden einzeln.
setup-reader-not-yet = Zeigen Sie den QR-Code am Lesegerät, tippen Sie seine Buchstaben ein oder fahren Sie ohne Lesegerät fort.
setup-reader-nothing = Wenn nichts geschieht
setup-reader-nothing-1 = Das Lesegerät muss QR-Codes lesen, nicht nur Strichcodes.
setup-reader-nothing-2 = Schließen Sie es an diesen PC an: Das Terminal nutzt es mit.
setup-reader-none = Ohne Lesegerät
setup-reader-none-1 = Codes werden getippt: zwölf Buchstaben, auf sechzehn Tasten.
setup-reader-skip = Ohne Lesegerät

## E-Mail-Versand

setup-mail-under = Aktivierungscodes gehen per E-Mail ab. Eine Frist läuft erst, wenn der Server die Nachricht angenommen hat.
setup-what-mail = ohne ihn warten die Nachrichten
setup-mail-waits = die Nachrichten warten
setup-mail-way = Wie die Nachrichten abgehen
setup-mail-smtp = Über einen Mailserver
setup-mail-smtp-how = Den der Institution; seine Verbindung ist verschlüsselt.
setup-mail-folder = In einen Ordner
setup-mail-folder-how = Als .eml-Dateien, für ein anderes Programm oder zum Ansehen.
setup-mail-wait = Noch nicht
setup-mail-wait-how = Die Nachrichten warten, keine Frist läuft.
setup-mail-url = Adresse des Servers
setup-mail-url-hint = Wie smtps://name@mail.example.ch:465, ohne Passwort. Ist der Name keine Adresse, enden Sie mit 465?from=sekretariat@example.ch.
setup-mail-password = Passwort des Servers
setup-mail-folder-where = Ordner
setup-mail-to = Testnachricht an
setup-mail-try = Speichern und testen
setup-mail-reply = Antwort:
setup-mail-skip = Nachrichten warten lassen

## Programm

setup-programme-under = Was die Gutscheine öffnen. Die Vorlage folgt der 90-Tage-Regel; Name und Texte sind Ihre.
setup-what-programme = was die Gutscheine öffnen
setup-programme-name = Name des Programms
setup-programme-name-hint = Groß auf die Gutscheine gedruckt.
setup-programme-name-missing = Geben Sie den Namen des Programms ein.
setup-programme-platform = Adresse der Plattform
setup-programme-platform-hint = Gedruckt und gesendet. Leer, wenn es keine gibt.
setup-programme-platform-name = Name der Plattform
setup-programme-platform-name-hint = Wie man sie nennt.
setup-programme-privacy = Satz zu den Daten
setup-programme-privacy-hint = Steht am Terminal, bevor man den Namen eingibt.
setup-programme-privacy-missing = Schreiben Sie, was mit den Daten geschieht.
setup-programme-rules = Ein Gutschein, ein Konto. 24 Stunden zum Aktivieren, 90 Tage Zugang, Erinnerungen 14, 7 und 1 Tag vor dem Ende.
setup-programme-add = Dieses Programm hinzufügen
setup-programme-added = Das Programm „{ $name }“ ist hinzugefügt.
setup-programme-is-there = „{ $name }“ ist eingerichtet.

## Üben

setup-practise-1 = Dieser Schalter schließt, samt Terminal. Während der Probe ändert sich hier nichts.
setup-practise-2 = Ein Probeschalter öffnet sich in einem Ordner daneben: Bildschirme und Papiere tragen PROBE.
setup-practise-3 = Keine Nachricht geht ab: Alle bleiben im Probeordner.
setup-practise-now = Probe öffnen
setup-practise-stay = Hier bleiben
setup-practise-leave = Probe verlassen
setup-practise-sign = Zum Üben: Alles hier ist erfunden.
setup-printer-tickets = Bondrucker des Terminals (Rolle von 80 mm)
setup-printer-tickets-none = Keiner: ein Zettel wie die anderen
setup-printer-tickets-how = Wer seine Angaben übermittelt hat, nimmt dort seine Nummer und den zugesagten Tag mit.
