# The institution’s register: what an import says.

# What an import has done, or would do.
register-imported = { $added ->
    [0] Niemand hinzugefügt
    [one] Eine Person hinzugefügt
   *[other] { $added } Personen hinzugefügt
}, { $changed } nachgeführt, { $same } unverändert. Anmeldungen: { $enrolments }, Bescheinigungen: { $attestations }.{ $left ->
    [0] {""}
    [one] {" "}Eine Zeile weggelassen.
   *[other] {" "}{ $left } Zeilen weggelassen.
}
register-would = { $people } Personen gelesen: { $add } neu, { $change } nachzuführen, { $same } unverändert. Anmeldungen: { $enrolments }, Bescheinigungen: { $attestations }.
register-file-refused = register-abgelehnte-zeilen-{ $day }
register-found-nothing = nichts

# Columns without which there is no register.
register-column-number = Nummer
register-column-lastname = Name
register-column-firstname = Vorname

# What can be wrong with a line, and what is expected.
register-wrong-ragged = { $count ->
    [one] Zeile mit anderer Länge
   *[other] Zeilen mit anderer Länge
}
register-expected-ragged = { $cells } Zellen wie in der ersten Zeile
register-wrong-unclosed = { $count ->
    [one] Anführungszeichen nicht geschlossen
   *[other] Anführungszeichen nicht geschlossen
}
register-expected-unclosed = ein schliessendes Anführungszeichen
register-wrong-number-missing = { $count ->
    [one] Nummer fehlt
   *[other] Nummern fehlen
}
register-expected-number-missing = die Nummer der Person
register-wrong-name-missing = { $count ->
    [one] Name fehlt
   *[other] Namen fehlen
}
register-expected-name-missing = Name und Vorname
register-wrong-name-impossible = { $count ->
    [one] Unmöglicher Name
   *[other] Unmögliche Namen
}
register-expected-name-impossible = Buchstaben, höchstens 100
register-wrong-birth-impossible = { $count ->
    [one] Unmögliches Geburtsdatum
   *[other] Unmögliche Geburtsdaten
}
register-expected-birth-impossible = ein vergangener Tag mit vierstelligem Jahr: 03.07.1996 oder 1996-07-03
register-wrong-day-impossible = { $count ->
    [one] Unmögliches Datum
   *[other] Unmögliche Daten
}
register-expected-day-impossible = ein Tag, den es gibt: 31.12.2026 oder 2026-12-31
register-wrong-email-impossible = { $count ->
    [one] Unmögliche E-Mail-Adresse
   *[other] Unmögliche E-Mail-Adressen
}
register-expected-email-impossible = eine ganze Adresse oder nichts
register-wrong-ends-too-early = { $count ->
    [one] Ende vor dem Beginn
   *[other] Enden vor dem Beginn
}
register-expected-ends-too-early = ein Ende nach dem Beginn
register-wrong-state-unknown = { $count ->
    [one] Unbekannter Status
   *[other] Unbekannte Status
}
register-expected-state-unknown = angemeldet, laufend, abgeschlossen oder annulliert
register-wrong-course-missing = { $count ->
    [one] Daten ohne Kurs
   *[other] Daten ohne Kurs
}
register-expected-course-missing = der Name des Kurses
register-wrong-title-missing = { $count ->
    [one] Bescheinigung ohne Titel
   *[other] Bescheinigungen ohne Titel
}
register-expected-title-missing = ein Titel oder ein Kurs
register-wrong-text-too-long = { $count ->
    [one] Text zu lang
   *[other] Texte zu lang
}
register-expected-text-too-long = höchstens 120 Zeichen
register-wrong-number-twice = { $count ->
    [one] Nummer von zwei Personen
   *[other] Nummern von zwei Personen
}
register-expected-number-twice = Name, Vorname und Geburtsdatum wie in der ersten Zeile dieser Nummer
register-wrong-attestation-twice = { $count ->
    [one] Bescheinigung von zwei Personen
   *[other] Bescheinigungen von zwei Personen
}
register-expected-attestation-twice = eine Nummer je Bescheinigung
register-wrong-attestation-elsewhere = { $count ->
    [one] Bescheinigung gehört schon jemand anderem
   *[other] Bescheinigungen gehören schon jemand anderem
}
register-expected-attestation-elsewhere = eine Nummer, die das Register niemand anderem gibt

# Help of `guichetctl register`.
help-register = Das Register der Institution
help-register-import = Eine Datei bekannter Personen übernehmen, oder sehen, was daraus würde
help-register-import-file = Die CSV-Datei
help-register-import-dry-run = Nichts schreiben, nur zeigen
help-register-import-skip-wrong = Zeilen weglassen, die nicht übernommen werden können
help-register-import-rejected = Wohin diese Zeilen mit ihrem Grund geschrieben werden
