# Sicherungen: Ablehnungen, guichetctl, die Startseite des Schalters und die Seite der Sicherungen.

## Ablehnungen

refusal-backup-running = Eine Sicherung läuft schon. Warten Sie, bis sie fertig ist.
refusal-backup-broken = Die Sicherung ist nicht vollständig und wurde verworfen. Beginnen Sie noch einmal; geschieht es wieder, starten Sie „guichetctl verify“.
refusal-backup-folder-gone = Der Ordner { $folder } ist nicht da. Stecken Sie den USB-Stick ein oder wählen Sie einen anderen Ordner.
refusal-copy-unreadable = { $reason ->
    [NotFound] Es gibt keine Datei { $file }.
    [PermissionDenied] Das Recht, { $file } zu lesen, fehlt.
   *[other] { $file } kann nicht gelesen werden ({ $reason }).
}
refusal-copy-foreign = { $file } ist keine Sicherung von Guichet.
refusal-copy-newer = { $file } stammt von einer neueren Version von Guichet. Installieren Sie diese und beginnen Sie noch einmal.
refusal-copy-damaged = { $file } ist beschädigt oder wurde verändert. Nichts wurde geschrieben; nehmen Sie eine andere Sicherung.
refusal-copy-key-wrong = Dieser Schlüssel öffnet die Sicherung nicht. Prüfen Sie das Notfallblatt oder Benutzernamen und Passwort vom Tag der Sicherung.
refusal-recovery-line-wrong = Zeile { $line } des Notfallblatts enthält einen Fehler. Lesen Sie ihre zwölf Buchstaben nach.
refusal-recovery-wrong = Diese Zeilen ergeben keinen Schlüssel. Es braucht sieben, der Reihe nach, vom selben Blatt.
refusal-folder-not-empty = Der Ordner { $folder } ist nicht leer. Stellen Sie in einem leeren Ordner wieder her: Nichts wurde ersetzt.

## guichetctl

console-name = guichetctl
console-backup = Versiegelte Sicherung: { $file } ({ $kib } KiB). Das Notfallblatt oder ein Passwort des Sekretariats öffnet sie. Vernichten Sie sie innerhalb von dreißig Tagen.
console-backup-now = Sicherung erstellt und geprüft: { $file } ({ $kib } KiB).
console-backup-set = Die Sicherungen gehen ab jetzt in { $folder }.
console-backup-none = Keine Sicherung in { $folder }.
console-ask-recovery = Zeile des Notfallblatts (leer zum Beenden):
console-restored = „{ $name }“ ist in { $folder } wiederhergestellt: Sicherung vom { $day }, { $time }, geprüft, Kopf des Journals { $head }. Was seither geschah, fehlt darin.
console-day-sheet = Tagesblatt, { $day }: { $file }
help-backup = Alle Daten sichern, versiegelt für den Büroschlüssel
help-backup-file = Die Datei, die entstehen soll
help-backup-set = Den Ordner der nächtlichen Sicherungen wählen
help-backup-set-folder = Der Ordner, ein Netzlaufwerk oder ein USB-Stick; er muss bestehen
help-backup-now = Jetzt in den Ordner der Sicherungen sichern
help-backup-list = Die behaltenen Sicherungen zeigen
help-restore = Eine Sicherung in einem leeren Ordner wiederherstellen (--data)
help-restore-file = Die Sicherung
help-restore-recovery = Mit dem Notfallblatt: seine sieben Zeilen über die Standardeingabe
help-restore-admin = Mit --recovery: ein Administrationskonto, neu oder bekannt; sein Passwort ist die Zeile nach den sieben
help-daysheet = Das Tagesblatt schreiben
help-daysheet-pdf = Die PDF-Datei, die entstehen soll
help-daysheet-day = Der Tag, wie 2026-11-23 (sonst heute)

## Die Startseite des Schalters

desk-backup-rhythm = Jede Nacht um { $hour } Uhr oder beim nächsten Start. Eine Sicherung bleibt { $days } Tage.
desk-backup-kib = { $size } KiB
desk-backup-mib = { $size } MiB
