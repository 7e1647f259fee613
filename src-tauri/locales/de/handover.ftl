# Was Plattformen von Konten erfahren: angelegt, geändert, geschlossen.

handover-created = angelegt
handover-changed = geändert
handover-closed = geschlossen
handover-yes = ja
handover-head-change = Änderung
handover-head-login = Anmeldename
handover-head-first-name = Vorname
handover-head-last-name = Nachname
handover-head-email = E-Mail
handover-head-number = Dossiernummer
handover-head-locked = Gesperrt
handover-last = Nr. { $number }, { $day } um { $time }, durch { $by }
refusal-base-missing = Geben Sie an, wo die Personen im Verzeichnis stehen, etwa ou=people,dc=beispiel,dc=ch.
refusal-handover-unknown = Für dieses Programm gibt es in diesem Format keine Übergabe Nr. { $number }.
refusal-nothing-to-hand-over = Die Plattform weiss schon alles: Seit der letzten Übergabe hat sich nichts geändert.
console-handover = Übergabe Nr. { $number }: { $created } angelegt, { $changed } geändert, { $closed } geschlossen, in { $file }.
act-account-handed-over = Konto an die Plattform übergeben
help-handover = Was die Plattform eines Programms erfahren soll, als Datei
help-handover-programme = Der Kurzname des Programms
help-handover-format = Das Format: moodle-csv, ldif oder csv
help-handover-out = Die Datei, die geschrieben wird
help-handover-base = Wo die Personen im Verzeichnis stehen, für ldif
help-handover-again = Die Nummer einer Übergabe, die unverändert wiederholt wird
