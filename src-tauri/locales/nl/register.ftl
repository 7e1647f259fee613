# The institution’s register: what an import says.

# What an import has done, or would do.
register-imported = { $added ->
    [0] Niemand toegevoegd
    [one] Eén persoon toegevoegd
   *[other] { $added } personen toegevoegd
}, { $changed } bijgewerkt, { $same } ongewijzigd. Inschrijvingen: { $enrolments }, attesten: { $attestations }.{ $left ->
    [0] {""}
    [one] {" "}Eén regel weggelaten.
   *[other] {" "}{ $left } regels weggelaten.
}
register-would = { $people } personen gelezen: { $add } nieuw, { $change } bij te werken, { $same } ongewijzigd. Inschrijvingen: { $enrolments }, attesten: { $attestations }.
register-file-refused = register-geweigerde-regels-{ $day }
register-found-nothing = niets

# Columns without which there is no register.
register-column-number = Nummer
register-column-lastname = Naam
register-column-firstname = Voornaam

# What can be wrong with a line, and what is expected.
register-wrong-ragged = { $count ->
    [one] Regel van andere lengte
   *[other] Regels van andere lengte
}
register-expected-ragged = { $cells } cellen, zoals de eerste regel
register-wrong-unclosed = { $count ->
    [one] Aanhalingsteken niet gesloten
   *[other] Aanhalingstekens niet gesloten
}
register-expected-unclosed = een sluitend aanhalingsteken
register-wrong-number-missing = { $count ->
    [one] Nummer ontbreekt
   *[other] Nummers ontbreken
}
register-expected-number-missing = het nummer van de persoon
register-wrong-name-missing = { $count ->
    [one] Naam ontbreekt
   *[other] Namen ontbreken
}
register-expected-name-missing = een naam en een voornaam
register-wrong-name-impossible = { $count ->
    [one] Onmogelijke naam
   *[other] Onmogelijke namen
}
register-expected-name-impossible = letters, hoogstens 100
register-wrong-birth-impossible = { $count ->
    [one] Onmogelijke geboortedatum
   *[other] Onmogelijke geboortedata
}
register-expected-birth-impossible = een voorbije dag, jaar met vier cijfers: 03.07.1996 of 1996-07-03
register-wrong-day-impossible = { $count ->
    [one] Onmogelijke datum
   *[other] Onmogelijke data
}
register-expected-day-impossible = een dag die bestaat: 31.12.2026 of 2026-12-31
register-wrong-email-impossible = { $count ->
    [one] Onmogelijk e-mailadres
   *[other] Onmogelijke e-mailadressen
}
register-expected-email-impossible = een volledig adres, of niets
register-wrong-ends-too-early = { $count ->
    [one] Einde vóór het begin
   *[other] Eindes vóór het begin
}
register-expected-ends-too-early = een einde na het begin
register-wrong-state-unknown = { $count ->
    [one] Onbekende status
   *[other] Onbekende statussen
}
register-expected-state-unknown = ingeschreven, lopend, voltooid of geannuleerd
register-wrong-course-missing = { $count ->
    [one] Data zonder opleiding
   *[other] Data zonder opleiding
}
register-expected-course-missing = de naam van de opleiding
register-wrong-title-missing = { $count ->
    [one] Attest zonder titel
   *[other] Attesten zonder titel
}
register-expected-title-missing = een titel, of een opleiding
register-wrong-text-too-long = { $count ->
    [one] Tekst te lang
   *[other] Teksten te lang
}
register-expected-text-too-long = hoogstens 120 tekens
register-wrong-number-twice = { $count ->
    [one] Nummer van twee personen
   *[other] Nummers van twee personen
}
register-expected-number-twice = dezelfde naam, voornaam en geboortedatum als op de eerste regel van dit nummer
register-wrong-attestation-twice = { $count ->
    [one] Attest van twee personen
   *[other] Attesten van twee personen
}
register-expected-attestation-twice = één nummer per attest
register-wrong-attestation-elsewhere = { $count ->
    [one] Attest al van iemand anders
   *[other] Attesten al van iemand anders
}
register-expected-attestation-elsewhere = een nummer dat het register aan niemand anders geeft

# Help of `guichetctl register`.
help-register = Het register van de instelling
help-register-import = Een bestand van bekende personen overnemen, of zien wat het zou worden
help-register-import-file = Het CSV-bestand
help-register-import-dry-run = Niets schrijven, alleen tonen
help-register-import-skip-wrong = Regels weglaten die niet kunnen worden overgenomen
help-register-import-rejected = Waar die regels met hun reden worden geschreven
