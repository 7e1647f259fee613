# Het palet en de kaart, op het scherm.

palette-ask = Zoek een persoon, een bon, een bericht…
palette-title = Zoeken
palette-count = { $count ->
    [0] niets
    [one] { $count } resultaat
   *[other] { $count } resultaten
}
palette-close = Sluiten
palette-nobody = Niemand past bij ‘{ $text }’.
palette-suggestion = Probeer { $text } ({ $count })
palette-new-case = Een inschrijving beginnen
palette-find-case = Een inschrijving openen op nummer
palette-reset = Nieuw wachtwoord voor iemand
palette-issue = Bonnen uitgeven
palette-home = Naar de startpagina
palette-dossiers = Naar de dossiers
palette-vouchers = Naar de bonnen
palette-letters = Naar de berichten
palette-access = Naar mijn toegang
palette-lock = Vergrendelen
palette-rows = Resultaten
palette-people = Personen
palette-papers = Bonnen, inschrijvingen en berichten
palette-actions = Acties
palette-open = Openen
palette-enter = Enter
palette-grammar-actions = acties
palette-grammar-numbers = nummers
palette-grammar-letters = berichten
palette-folded = accenten, volgorde en hoofdletters tellen niet
counter-person = Kaart van een persoon
person-edit = Verbeteren
person-account = Account { $login }
person-no-end = zonder einddatum
person-data = Gegevens
person-email = E-mail
person-born = Geboorte
person-birth-name = Geboortenaam
person-identity = Identiteit
person-history = Geschiedenis
person-acts = { $count ->
    [one] { $count } handeling
   *[other] { $count } handelingen
}
person-print-trace = Afdrukken wie deze gegevens bekeek
person-trace-printed = Het overzicht is afgedrukt.
person-unlocked = Het account is gedeblokkeerd.
person-step-reset = Een strookje afdrukken
person-step-unlock = Het account deblokkeren
person-step-resend = Het bericht bekijken
person-step-decide = Het dossier openen
person-no-papers = Geen inschrijving en geen attest.
person-letters = Berichten
person-no-letters = Geen bericht.
person-do-lock = Het account blokkeren
person-do-close = Het account sluiten
person-do-erase = De persoon wissen
person-did-lock = Het account is geblokkeerd.
person-did-close = Het account is gesloten.
person-did-erase = De persoon is gewist.
person-why-lock = Waarom dit account blokkeren?
person-why-close = Waarom dit account sluiten? Het gaat niet meer open.
person-why-erase = Waarom deze persoon vóór de beloofde dag wissen? Niets komt terug.
person-reason-misuse = Misbruik
person-reason-identity_doubtful = Identiteit twijfelachtig
person-reason-on_request = Op vraag van de persoon
person-reason-left = Vertrek
person-reason-entered_by_mistake = Per vergissing ingevoerd
person-reason-twice = Dubbel ingevoerd
person-leave = Laten
person-keep = Bewaren
person-corrected = De kaart is verbeterd.
person-field-first_name = Voorna(a)m(en)
person-field-last_name = Achternaam
person-field-birth_name = Geboortenaam (indien anders)
person-field-birth_date = Geboorte, zoals 27.3.2007
person-field-email = E-mail
person-form-note = Een nieuw adres is nog niet bevestigd; de gebruikersnaam volgt als die het adres was.
