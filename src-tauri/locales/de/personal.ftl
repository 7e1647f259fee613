# The personal account: letters as the counter lists them, acts of the ledger, a person's own file.
desk-letter-temporary-password = Vorläufiges Passwort
desk-letter-known-account = Konto schon vorhanden
desk-letter-details-received = Daten erhalten
desk-letter-address-code = Bestätigung einer Adresse
desk-letter-address-changed = Adresse geändert

act-account-asked = Konto beantragt
act-temporary-password-entered = Vorläufiges Passwort eingegeben
act-details-sent = Daten von der Person übermittelt
act-dossier-opened = Dossier eröffnet
act-birth-date-given = Geburtsdatum angegeben
act-area-added = Bereich hinzugefügt
act-address-asked = Andere Adresse gewünscht
act-address-confirmed = Andere Adresse bestätigt
act-address-moved = Adresse von der Person geändert

own-enrolment-enrolled = angemeldet
own-enrolment-running = läuft
own-enrolment-completed = abgeschlossen
own-enrolment-cancelled = abgesagt
attested-between = von { $begins } bis { $ends }
attested-since = seit { $begins }
attested-until = bis { $ends }
slip-promised = { $programme } · Antwort bis { $day }
