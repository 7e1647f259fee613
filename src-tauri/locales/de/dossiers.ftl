# Dossiers and the register: the queue, candidates, decisions, closed days.

# The queue.
dossier-kind-linking = Zuordnung
dossier-kind-takeover = Übernahme
dossier-due = { $weekday } { $day }.
dossier-opened-by = geöffnet von { $who }
dossier-flag-clean = ohne Abweichung
dossier-flag-several = { $count ->
    [one] { $count } Kandidat
   *[other] { $count } Kandidaten
}
dossier-flag-swapped = Datum vertauscht
dossier-flag-none = nicht im Register
dossier-flag-no-account = kein Konto gefunden
dossier-flag-one = ein Kandidat
dossiers-headline = { $count ->
    [0] Nichts zu entscheiden
    [one] Ein Dossier zu entscheiden
   *[other] { $count } Dossiers zu entscheiden
}{ $late ->
    [0] {""}
    [one] , davon eines überfällig
   *[other] , davon { $late } überfällig
}
dossiers-next = Nächste Frist: { $day }.
dossiers-next-none = Nächste Frist: keine.
dossiers-linked = { $done ->
    [0] Kein Dossier zugeordnet.
    [one] Ein Dossier zugeordnet.
   *[other] { $done } Dossiers zugeordnet.
}{ $left ->
    [0] {""}
    [one] {" "}Ein weiteres hat sich inzwischen geändert und bleibt zu lesen.
   *[other] {" "}{ $left } weitere haben sich inzwischen geändert und bleiben zu lesen.
}
dossiers-undone = { $count ->
    [one] Entscheid rückgängig gemacht. Keine Nachricht ist abgegangen.
   *[other] { $count } Entscheide rückgängig gemacht. Keine Nachricht ist abgegangen.
}
dossiers-undone-told = { $count ->
    [one] Entscheid rückgängig gemacht. Die Nachricht war schon abgegangen: die Person erfährt, dass ihr Dossier wieder offen ist.
   *[other] { $count } Entscheide rückgängig gemacht. Nachrichten waren schon abgegangen: diese Personen erfahren, dass ihr Dossier wieder offen ist.
}
dossier-done-linked = zugeordnet
dossier-done-created = neues Dossier
dossier-done-merged = Konto übernommen
dossier-done-asked = Rückfrage
dossier-done-refused = abgelehnt
dossier-about-file = Dossier { $number }
dossier-late = überfällig, versprochen { $due }
desk-plate-dossiers = { $count ->
    [one] Dossier zu entscheiden
   *[other] Dossiers zu entscheiden
}
desk-plate-dossiers-detail = { $more ->
    [0] keines überfällig
    [one] eines überfällig
   *[other] { $more } überfällig
}

# One dossier.
dossier-about = { $kind }, { $programme }, Antrag vom { $day }
dossier-identity-none = Identität noch nicht geprüft
dossier-identity-card = Identität geprüft: Ausweis gesehen
dossier-identity-known = Identität geprüft: persönlich bekannt
dossier-identity-vouched = Identität geprüft: bezeugt
dossier-outcome-linking = Das Konto wird dem gewählten Dossier zugeordnet, mit Anmeldungen und Bescheinigungen.
dossier-outcome-takeover = Das alte Konto wird geschlossen; Dossiers, Zugänge, Anmeldungen und Bescheinigungen gehen auf das neue über.
dossier-outcome-letter = Eine Nachricht geht fünfzehn Sekunden später an { $email }.
dossier-outcome-no-letter = Ohne E-Mail-Adresse: sagen Sie es der Person.
dossier-outcome-undo = Der Entscheid lässt sich sieben Tage lang rückgängig machen.
dossier-decided = { $state ->
    [accepted] Angenommen
    [refused] Abgelehnt
    [asked] Rückfrage gestellt
   *[other] Zurückgezogen
} von { $who }, { $when }
dossier-field-last-name = Name
dossier-field-birth-name = Geburtsname
dossier-field-first-name = Vorname
dossier-field-birth-date = Geburtsdatum
dossier-field-email = E-Mail
dossier-field-papers = Verlauf
dossier-papers = { $enrolments ->
    [0] Keine Anmeldung
    [one] Eine Anmeldung
   *[other] { $enrolments } Anmeldungen
}, { $attestations ->
    [0] keine Bescheinigung
    [one] eine Bescheinigung
   *[other] { $attestations } Bescheinigungen
}

# What differs.
match-score = { $score } von 100 Punkten{ $count ->
    [0] , ohne Abweichung
   *[other] : { $reasons }
}
match-same = gleich
match-writing = Akzente oder Schreibweise
match-particle = Namenszusatz
match-order = Reihenfolge der Namen
match-second-name = weiterer Vorname
match-part-name = Doppelname
match-birth-name = Geburtsname
match-spelling = Rechtschreibung
match-other = anderer Name
match-swapped = Tag und Monat vertauscht
match-near-date = Datum fast gleich
match-no-date = Datum fehlt
match-other-date = anderes Datum
match-number = andere Nummer
match-taken = doppelt?
match-other-address = andere Adresse
match-not-typed = nicht angegeben
match-not-known = nicht im Register
match-carried = wird übernommen

# Why it is refused; what is asked for.
dossier-refused-not-ours = Nicht in unserer Zuständigkeit
dossier-refused-not-entitled = Kein Anspruch auf diesen Zugang
dossier-refused-duplicate = Hat schon ein Konto
dossier-refused-untrue = Angaben gehören jemand anderem
dossier-refused-no-answer = Keine Antwort auf unsere Rückfrage
dossier-refused-on-request = Auf Wunsch der Person
dossier-refused-superseded = Konto von einem anderen übernommen
dossier-missing-identity = Ausweis zeigen
dossier-missing-birth-date = Geburtsdatum bestätigen
dossier-missing-birth-name = Geburtsname angeben
dossier-missing-number = Dossiernummer angeben
dossier-missing-past-course = Besuchten Kurs angeben
dossier-missing-address = Adresse angeben

# What would move.
merge-file = Dossier { $number }, { $enrolments ->
    [0] keine Anmeldung
    [one] eine Anmeldung
   *[other] { $enrolments } Anmeldungen
}, { $attestations ->
    [0] keine Bescheinigung
    [one] eine Bescheinigung
   *[other] { $attestations } Bescheinigungen
}
merge-access = Zugang «{ $programme }», ohne Ende
merge-access-until = Zugang «{ $programme }», bis { $day }
merge-nothing = Nichts: dieses Konto hat weder Dossier noch Zugang.
merge-closed = Das Konto { $login } von { $name } wird geschlossen und öffnet nichts mehr.
merge-told = Eine Nachricht geht an beide Adressen.
merge-undo = Alles lässt sich sieben Tage lang rückgängig machen.

# Acts of the ledger.
act-dossier-looked-at = Dossier gelesen
act-dossier-linked = Dossier zugeordnet
act-dossier-created = Neuem Dossier zugeordnet
act-dossier-merged = Konto übernommen
act-dossier-asked = Rückfrage gestellt
act-dossier-answered = Rückfrage beantwortet
act-dossier-refused = Dossier abgelehnt
act-dossier-undone = Entscheid rückgängig gemacht
act-dossier-noted = Notiz hinzugefügt
act-dossier-withdrawn = Dossier zurückgezogen
act-dossier-forgotten = Notizen des Dossiers gelöscht
act-file-linked = Dem Register zugeordnet
act-file-unlinked = Zuordnung zum Register aufgehoben
act-file-added = Ins Register aufgenommen
act-file-changed = Register nachgeführt
act-file-withdrawn = Irrtümlich erstelltes Dossier zurückgezogen
act-access-moved = Zugang auf ein anderes Konto übertragen
act-account-superseded = Konto geschlossen, von einem anderen übernommen
act-account-restored = Konto wiederhergestellt

# Reasons of the ledger.
reason-not-ours = Nicht in unserer Zuständigkeit
reason-not-entitled = Kein Anspruch auf diesen Zugang
reason-duplicate = Hat schon ein Konto
reason-untrue = Angaben gehören jemand anderem
reason-no-answer = Keine Antwort auf unsere Rückfrage
reason-on-request = Auf Wunsch der Person
reason-superseded = Konto von einem anderen übernommen
reason-identity = Ausweis zeigen
reason-birth-date = Geburtsdatum bestätigen
reason-birth-name = Geburtsname angeben
reason-number = Dossiernummer angeben
reason-past-course = Besuchten Kurs angeben
reason-address = Adresse angeben
reason-linked = zugeordnet
reason-created = neues Dossier
reason-merged = Konto übernommen
reason-asked = Rückfrage
reason-refused = abgelehnt

# Findings of verify.
verify-object-dossier = Dossier
verify-dossier-without-file = Dossier { $id }: angenommen, aber nicht zugeordnet.
verify-superseded-open = Konto { $id }: von einem anderen übernommen, aber nicht geschlossen.

# Closed days.
closed-days-example = Ein heute eingegangener Antrag ist bis { $day } beantwortet (3 Arbeitstage).
holiday-all-saints = Allerheiligen
holiday-armistice = Waffenstillstand 1918
holiday-ascension = Auffahrt
holiday-assumption = Mariä Himmelfahrt
holiday-berchtold = Berchtoldstag
holiday-brother-klaus = Bruder Klaus
holiday-christmas = Weihnachten
holiday-corpus-christi = Fronleichnam
holiday-easter-monday = Ostermontag
holiday-epiphany = Dreikönigstag
holiday-fast-monday = Bettagsmontag
holiday-geneva-fast = Genfer Bettag
holiday-good-friday = Karfreitag
holiday-immaculate = Mariä Empfängnis
holiday-joseph = Josefstag
holiday-jura = Fest der Unabhängigkeit
holiday-labour = Tag der Arbeit
holiday-nafels = Näfelser Fahrt
holiday-national-be = Nationalfeiertag
holiday-national-ch = Bundesfeier
holiday-national-fr = Nationalfeiertag
holiday-new-year = Neujahr
holiday-peter-paul = Peter und Paul
holiday-republic-ne = Jahrestag der Republik
holiday-restoration-ge = Wiederherstellung der Republik
holiday-stephen = Stephanstag
holiday-victory = Tag des Sieges 1945
holiday-whit-monday = Pfingstmontag
region-ch-ag = Aargau
region-ch-ai = Appenzell Innerrhoden
region-ch-ar = Appenzell Ausserrhoden
region-ch-be = Bern
region-ch-bl = Basel-Landschaft
region-ch-bs = Basel-Stadt
region-ch-fr = Freiburg
region-ch-ge = Genf
region-ch-gl = Glarus
region-ch-gr = Graubünden
region-ch-ju = Jura
region-ch-lu = Luzern
region-ch-ne = Neuenburg
region-ch-nw = Nidwalden
region-ch-ow = Obwalden
region-ch-sg = St. Gallen
region-ch-sh = Schaffhausen
region-ch-so = Solothurn
region-ch-sz = Schwyz
region-ch-tg = Thurgau
region-ch-ti = Tessin
region-ch-ur = Uri
region-ch-vd = Waadt
region-ch-vs = Wallis
region-ch-zg = Zug
region-ch-zh = Zürich
region-be = Belgien
region-fr = Frankreich
region-fr-am = Elsass und Moselle
