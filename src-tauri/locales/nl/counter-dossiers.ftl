# Screens of dossiers, the register and closed days.

# The queue.
counter-dossiers = Dossiers
counter-dossiers-rows = Te beslissen dossiers
counter-dossiers-all = Alle
counter-dossiers-clean = Geen verschil
counter-dossiers-compare = Te vergelijken
counter-dossiers-late = Te laat
counter-dossiers-asked = Navraag
counter-dossiers-late-one = te laat,
counter-dossiers-asked-one = navraag loopt
counter-dossiers-clean-count = { $count ->
    [one] Eén dossier heeft geen verschil.
   *[other] { $count } dossiers hebben geen verschil.
}
counter-dossiers-chosen = { $count ->
    [one] Eén dossier gekozen
   *[other] { $count } dossiers gekozen
}, waarvan { $clean } zonder verschil.
counter-dossiers-accept-all = { $count ->
    [one] Dit koppelen
   *[other] Alle { $count } koppelen
}
counter-dossiers-none-clean = Geen gekozen dossier is zonder verschil: lees ze één voor één.
counter-dossiers-nothing = Niets te beslissen.
counter-dossiers-none-here = Geen dossier onder deze filter.

# What was decided.
counter-dossiers-today = Vandaag beslist
counter-dossiers-history = Beslist in de laatste vijf weken
counter-dossiers-decided = { $count ->
    [one] { $count } dossier
   *[other] { $count } dossiers
}
counter-dossiers-see-history = Geschiedenis bekijken
counter-dossiers-only-today = Alleen vandaag
counter-dossiers-undo = Ongedaan maken
counter-dossiers-undo-one = Beslissing ongedaan maken: { $name }

# One dossier.
counter-dossiers-before = te beslissen tegen
counter-dossiers-typed = Ingevuld aan de zuil
counter-dossiers-file = Register, dossier { $number }
counter-dossiers-account = Account { $login }
counter-dossiers-gap = Verschil
counter-dossiers-candidates = Kandidaten
counter-dossiers-no-candidate = Niemand met die naam of datum in het register. Maak een nieuw dossier, of vraag meer.
counter-dossiers-no-account = Geen ander account van deze persoon gevonden.
counter-dossiers-owner = Dit dossier is al gekoppeld aan het account van { $name }. Is het dezelfde persoon, laat dan het nieuwe account het oude overnemen.
counter-dossiers-outcome = Bij aanvaarding
counter-dossiers-past = Tot nu toe
counter-dossiers-note = Notitie
counter-dossiers-keep-note = Notitie bewaren
counter-dossiers-noted = Notitie bewaard.

# Deciding.
counter-dossiers-accept = Koppelen aan dossier { $number }
counter-dossiers-ask = Navraag…
counter-dossiers-refuse = Weigeren…
counter-dossiers-create = Nieuw dossier…
counter-dossiers-merge = Account overnemen…
counter-dossiers-no-file = Geen dossier om te koppelen: maak er een, of vraag meer.
counter-dossiers-taken = Dossier { $number } is al aan iemand anders gekoppeld.
counter-dossiers-choose = Meerdere kandidaten: kies eerst de juiste.
counter-dossiers-done-linked = { $name }: dossier gekoppeld
counter-dossiers-done-asked = { $name }: navraag gedaan
counter-dossiers-done-refused = { $name }: aanvraag geweigerd
counter-dossiers-done-created = { $name }: nieuw dossier gemaakt en gekoppeld
counter-dossiers-done-merged = { $name }: account overgenomen
counter-dossiers-question-refuse = Om welke reden?
counter-dossiers-question-ask = Wat ontbreekt er?
counter-dossiers-question-create = Een nieuw dossier in het register
counter-dossiers-question-merge = Wat naar het nieuwe account zou gaan
counter-dossiers-number = Nummer
counter-dossiers-create-now = Maken en koppelen
counter-dossiers-merge-from = Van { $from } naar { $to }:
counter-dossiers-merge-now = Dit account laten overnemen

# The register.
counter-register = Register overnemen
counter-register-what = Een CSV-bestand van de personen die de instelling kent, met inschrijvingen en attesten. Meerdere regels per nummer zijn mogelijk.
counter-register-columns = Kolommen: nummer, naam, voornaam; en als u ze hebt geboortenaam, geboortedatum, e-mail, opleiding, begin, einde, status, attest, titel, uitgereikt op.
counter-register-again = Een tweede import werkt bij, zonder dubbels. Wat het bestand leeg laat, blijft zoals bekend.
counter-register-kinds = CSV met een titelregel, hoogstens 60 MB
counter-register-dry = Wat het register zou worden
counter-register-busy = Een ogenblik…
counter-register-import = { $count ->
    [one] { $count } persoon overnemen
   *[other] { $count } personen overnemen
}
counter-register-figure-add = { $count ->
    [one] nieuwe persoon
   *[other] nieuwe personen
}
counter-register-figure-change = { $count ->
    [one] bijwerking
   *[other] bijwerkingen
}
counter-register-figure-same = { $count ->
    [one] ongewijzigde
   *[other] ongewijzigde
}
counter-register-figure-enrolments = { $count ->
    [one] inschrijving
   *[other] inschrijvingen
}
counter-register-figure-attestations = { $count ->
    [one] attest
   *[other] attesten
}
counter-register-figure-wrong = { $count ->
    [one] regel te verbeteren
   *[other] regels te verbeteren
}

# Closed days.
counter-holidays = Feestdagen
counter-room-holidays = Dagen die een belofte niet telt
counter-holidays-region = Regio
counter-holidays-what = Beloofde termijnen tellen werkdagen: geen zaterdag, zondag of feestdag.
counter-holidays-weekends = Alleen zaterdag en zondag
counter-holidays-add = Nog een dag sluiten
counter-holidays-day = Dag
counter-holidays-name = Naam van de dag
counter-holidays-add-now = Deze dag sluiten
counter-holidays-which = Er ontbreekt een dag, bijvoorbeeld 24 12 2026.
counter-holidays-told = Een belofte die al gedaan is, verandert niet: nieuwe dagen gelden voor de volgende.
counter-holidays-unnamed = Gesloten
counter-holidays-worked = gewerkt
counter-holidays-own = hier toegevoegd
counter-holidays-none = Geen feestdagen: kies een regio, of voeg dagen toe.
counter-holidays-open = Werken
counter-holidays-close = Sluiten
counter-holidays-open-one = Werken op { $day }
counter-holidays-close-one = Sluiten op { $day }
counter-dossiers-card = Fiche openen, verbeteren
counter-dossiers-no-letter = Er vertrekt geen bericht: deze persoon heeft geen adres.
