# Het palet en de kaart, op het scherm.

counter-palette-ask = Zoek een persoon, een bon, een bericht…
counter-palette-title = Zoeken
counter-palette-count = { $count ->
    [0] niets
    [one] { $count } resultaat
   *[other] { $count } resultaten
}
counter-palette-close = Sluiten
counter-palette-nobody = Niemand past bij ‘{ $text }’.
counter-palette-suggestion = Probeer { $text } ({ $count })
counter-palette-new-case = Een inschrijving beginnen
counter-palette-find-case = Een inschrijving openen op nummer
counter-palette-reset = Nieuw wachtwoord voor iemand
counter-palette-issue = Bonnen uitgeven
counter-palette-home = Naar de startpagina
counter-palette-dossiers = Naar de dossiers
counter-palette-vouchers = Naar de bonnen
counter-palette-letters = Naar de berichten
counter-palette-access = Naar mijn toegang
counter-palette-lock = Vergrendelen
counter-palette-rows = Resultaten
counter-palette-people = Personen
counter-palette-papers = Bonnen, inschrijvingen en berichten
counter-palette-actions = Acties
counter-palette-open = Openen
counter-palette-enter = Enter
counter-palette-grammar-actions = acties
counter-palette-grammar-numbers = nummers
counter-palette-grammar-letters = berichten
counter-palette-folded = accenten, volgorde en hoofdletters tellen niet
counter-person = Kaart van een persoon
counter-person-edit = Verbeteren
counter-person-account = Account { $login }
counter-person-no-end = zonder einddatum
counter-person-data = Gegevens
counter-person-email = E-mail
counter-person-born = Geboorte
counter-person-birth-name = Geboortenaam
counter-person-identity = Identiteit
counter-person-history = Geschiedenis
counter-person-acts = { $count ->
    [one] { $count } handeling
   *[other] { $count } handelingen
}
counter-person-print-trace = Afdrukken wie deze gegevens bekeek
counter-person-trace-printed = Het overzicht is afgedrukt.
counter-person-unlocked = Het account is gedeblokkeerd.
counter-person-step-reset = Een strookje afdrukken
counter-person-step-unlock = Het account deblokkeren
counter-person-step-resend = Het bericht bekijken
counter-person-step-decide = Het dossier openen
counter-person-no-papers = Geen inschrijving en geen attest.
counter-person-letters = Berichten
counter-person-no-letters = Geen bericht.
counter-person-do-lock = Het account blokkeren
counter-person-do-close = Het account sluiten
counter-person-do-erase = De persoon wissen
counter-person-did-lock = Het account is geblokkeerd.
counter-person-did-close = Het account is gesloten.
counter-person-did-erase = De persoon is gewist.
counter-person-why-lock = Waarom dit account blokkeren?
counter-person-why-close = Waarom dit account sluiten? Het gaat niet meer open.
counter-person-why-erase = Waarom deze persoon vóór de beloofde dag wissen? Niets komt terug.
counter-person-reason-misuse = Misbruik
counter-person-reason-identity-doubtful = Identiteit twijfelachtig
counter-person-reason-on-request = Op vraag van de persoon
counter-person-reason-left = Vertrek
counter-person-reason-entered-by-mistake = Per vergissing ingevoerd
counter-person-reason-twice = Dubbel ingevoerd
counter-person-leave = Laten
counter-person-keep = Bewaren
counter-person-corrected = De kaart is verbeterd.
counter-person-field-first-name = Voorna(a)m(en)
counter-person-field-last-name = Achternaam
counter-person-field-birth-name = Geboortenaam (indien anders)
counter-person-field-birth-date = Geboorte, zoals 27.3.2007
counter-person-field-email = E-mail
counter-person-form-note = Een nieuw adres is nog niet bevestigd; de gebruikersnaam volgt als die het adres was.
counter-person-attest = Bewijs afdrukken
counter-person-attested = Het bewijs is afgedrukt.
