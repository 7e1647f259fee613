# Screens of dossiers, the register and closed days.

# The queue.
counter-dossiers = Dossiers
counter-dossiers-rows = Zu entscheidende Dossiers
counter-dossiers-all = Alle
counter-dossiers-clean = Ohne Abweichung
counter-dossiers-compare = Zu vergleichen
counter-dossiers-late = Überfällig
counter-dossiers-asked = Rückfragen
counter-dossiers-late-one = überfällig,
counter-dossiers-asked-one = Rückfrage offen
counter-dossiers-clean-count = { $count ->
    [one] Ein Dossier ist ohne Abweichung.
   *[other] { $count } Dossiers sind ohne Abweichung.
}
counter-dossiers-chosen = { $count ->
    [one] Ein Dossier gewählt
   *[other] { $count } Dossiers gewählt
}, davon { $clean } ohne Abweichung.
counter-dossiers-accept-all = { $count ->
    [one] Dieses zuordnen
   *[other] Alle { $count } zuordnen
}
counter-dossiers-none-clean = Kein gewähltes Dossier ist ohne Abweichung: lesen Sie sie einzeln.
counter-dossiers-nothing = Nichts zu entscheiden.
counter-dossiers-none-here = Kein Dossier unter diesem Filter.

# What was decided.
counter-dossiers-today = Heute entschieden
counter-dossiers-history = In den letzten fünf Wochen entschieden
counter-dossiers-decided = { $count ->
    [one] { $count } Dossier
   *[other] { $count } Dossiers
}
counter-dossiers-see-history = Verlauf ansehen
counter-dossiers-only-today = Nur heute
counter-dossiers-undo = Rückgängig
counter-dossiers-undo-one = Entscheid rückgängig machen: { $name }

# One dossier.
counter-dossiers-before = zu entscheiden bis
counter-dossiers-typed = Am Terminal eingegeben
counter-dossiers-file = Register, Dossier { $number }
counter-dossiers-account = Konto { $login }
counter-dossiers-gap = Abweichung
counter-dossiers-candidates = Kandidaten
counter-dossiers-no-candidate = Niemand mit diesem Namen oder Datum im Register. Legen Sie ein neues Dossier an oder fragen Sie nach.
counter-dossiers-no-account = Kein anderes Konto dieser Person gefunden.
counter-dossiers-owner = Dieses Dossier ist schon dem Konto von { $name } zugeordnet. Ist es dieselbe Person, lassen Sie das neue Konto das alte übernehmen.
counter-dossiers-outcome = Beim Annehmen
counter-dossiers-past = Bisher
counter-dossiers-note = Notiz
counter-dossiers-keep-note = Notiz behalten
counter-dossiers-noted = Notiz behalten.

# Deciding.
counter-dossiers-accept = Dossier { $number } zuordnen
counter-dossiers-ask = Rückfrage…
counter-dossiers-refuse = Ablehnen…
counter-dossiers-create = Neues Dossier…
counter-dossiers-merge = Konto übernehmen…
counter-dossiers-no-file = Kein Dossier zum Zuordnen: legen Sie eines an oder fragen Sie nach.
counter-dossiers-taken = Das Dossier { $number } ist schon jemand anderem zugeordnet.
counter-dossiers-choose = Mehrere Kandidaten: wählen Sie zuerst den richtigen.
counter-dossiers-done-linked = { $name }: Dossier zugeordnet
counter-dossiers-done-asked = { $name }: Rückfrage gestellt
counter-dossiers-done-refused = { $name }: Antrag abgelehnt
counter-dossiers-done-created = { $name }: neues Dossier angelegt und zugeordnet
counter-dossiers-done-merged = { $name }: Konto übernommen
counter-dossiers-question-refuse = Aus welchem Grund?
counter-dossiers-question-ask = Was fehlt?
counter-dossiers-question-create = Ein neues Dossier im Register
counter-dossiers-question-merge = Was auf das neue Konto überginge
counter-dossiers-number = Nummer
counter-dossiers-create-now = Anlegen und zuordnen
counter-dossiers-merge-from = Von { $from } zu { $to }:
counter-dossiers-merge-now = Konto übernehmen lassen

# The register.
counter-register = Register übernehmen
counter-register-what = Eine CSV-Datei der Personen, die die Institution kennt, mit Anmeldungen und Bescheinigungen. Mehrere Zeilen je Nummer sind möglich.
counter-register-columns = Spalten: Nummer, Name, Vorname; und falls vorhanden Geburtsname, Geburtsdatum, E-Mail, Kurs, Beginn, Ende, Status, Bescheinigung, Titel, ausgestellt am.
counter-register-again = Ein zweiter Import führt nach, ohne Doppel. Was die Datei leer lässt, bleibt wie bekannt.
counter-register-kinds = CSV mit einer Titelzeile, höchstens 60 MB
counter-register-dry = Was aus dem Register würde
counter-register-busy = Einen Moment…
counter-register-import = { $count ->
    [one] { $count } Person übernehmen
   *[other] { $count } Personen übernehmen
}
counter-register-figure-add = { $count ->
    [one] neue Person
   *[other] neue Personen
}
counter-register-figure-change = { $count ->
    [one] Nachführung
   *[other] Nachführungen
}
counter-register-figure-same = { $count ->
    [one] unveränderte
   *[other] unveränderte
}
counter-register-figure-enrolments = { $count ->
    [one] Anmeldung
   *[other] Anmeldungen
}
counter-register-figure-attestations = { $count ->
    [one] Bescheinigung
   *[other] Bescheinigungen
}
counter-register-figure-wrong = { $count ->
    [one] Zeile zu berichtigen
   *[other] Zeilen zu berichtigen
}

# Closed days.
counter-holidays = Feiertage
counter-room-holidays = Tage, die eine Zusage nicht zählt
counter-holidays-region = Region
counter-holidays-what = Zugesagte Fristen zählen Arbeitstage: ohne Samstag, Sonntag und Feiertage.
counter-holidays-weekends = Nur Samstag und Sonntag
counter-holidays-add = Einen weiteren Tag schliessen
counter-holidays-day = Tag
counter-holidays-name = Name des Tages
counter-holidays-add-now = Diesen Tag schliessen
counter-holidays-which = Ein Tag fehlt, zum Beispiel 24 12 2026.
counter-holidays-told = Eine schon gemachte Zusage ändert sich nicht: neue Tage gelten für die nächsten.
counter-holidays-unnamed = Geschlossen
counter-holidays-worked = gearbeitet
counter-holidays-own = hier hinzugefügt
counter-holidays-none = Keine Feiertage: wählen Sie eine Region oder fügen Sie Tage hinzu.
counter-holidays-open = Arbeiten
counter-holidays-close = Schliessen
counter-holidays-open-one = Am { $day } arbeiten
counter-holidays-close-one = Am { $day } schliessen
counter-dossiers-card = Karte öffnen, korrigieren
counter-dossiers-no-letter = Es geht keine Nachricht ab: Diese Person hat keine Adresse.
