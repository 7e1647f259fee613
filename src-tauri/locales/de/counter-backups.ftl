# Die Seite der Sicherungen am Schalter, der Streifen einer misslungenen Sicherung, die Schaltfläche des Tagesblatts.

backups-failed = Die Sicherung misslingt seit { $since }.
backups-retry = Erneut versuchen
backups-open = Sicherungen anzeigen
backups-last = Letzte gute Sicherung
backups-never = Noch keine Sicherung
backups-now = Jetzt sichern
backups-copying = Sicherung läuft…
backups-done = Sicherung erstellt und geprüft.
backups-where = Ort der Sicherungen
backups-folder = Anderer Ordner, Netzlaufwerk oder USB-Stick
backups-usual = Diese Sicherungen liegen auf dem Datenträger dieses PCs. Fällt er aus, sind auch sie verloren: Wählen Sie einen USB-Stick oder ein Netzlaufwerk.
backups-sealed = Jede Sicherung ist versiegelt: Das Notfallblatt oder ein Passwort des Sekretariats öffnet sie, auf jedem PC.
backups-choose = Wählen
backups-back = Zurück zum üblichen Ordner
backups-chosen = Die Sicherungen gehen ab jetzt in diesen Ordner.
backups-kept = Behaltene Sicherungen
backups-none = Keine Sicherung in diesem Ordner.
backups-day-sheet = Tagesblatt
backups-day-sheet-printed = Tagesblatt an { $printer } gesendet.
backups-day-sheet-kept = Tagesblatt gespeichert: { $file }
backups-kept-count = { $count ->
    [one] eine Sicherung
   *[other] { $count } Sicherungen
}
backups-folder-missing = Geben Sie einen Ordner an.
