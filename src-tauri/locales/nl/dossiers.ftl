# Dossiers and the register: the queue, candidates, decisions, closed days.

# The queue.
dossier-kind-linking = Koppeling
dossier-kind-takeover = Overname
dossier-due = { $weekday } { $day }
dossier-opened-by = geopend door { $who }
dossier-flag-clean = geen verschil
dossier-flag-several = { $count ->
    [one] { $count } kandidaat
   *[other] { $count } kandidaten
}
dossier-flag-swapped = datum verwisseld
dossier-flag-none = niet in het register
dossier-flag-no-account = geen account gevonden
dossier-flag-one = één kandidaat
dossiers-headline = { $count ->
    [0] Niets te beslissen
    [one] Eén dossier te beslissen
   *[other] { $count } dossiers te beslissen
}{ $late ->
    [0] {""}
    [one] , waarvan één te laat
   *[other] , waarvan { $late } te laat
}
dossiers-next = Volgende termijn: { $day }.
dossiers-next-none = Volgende termijn: geen.
dossiers-linked = { $done ->
    [0] Geen dossier gekoppeld.
    [one] Eén dossier gekoppeld.
   *[other] { $done } dossiers gekoppeld.
}{ $left ->
    [0] {""}
    [one] {" "}Eén ander is intussen gewijzigd en blijft te lezen.
   *[other] {" "}{ $left } andere zijn intussen gewijzigd en blijven te lezen.
}
dossiers-undone = { $count ->
    [one] Beslissing ongedaan gemaakt. Er is geen bericht vertrokken.
   *[other] { $count } beslissingen ongedaan gemaakt. Er is geen bericht vertrokken.
}
dossiers-undone-told = { $count ->
    [one] Beslissing ongedaan gemaakt. Het bericht was al vertrokken: de persoon verneemt dat het dossier weer open is.
   *[other] { $count } beslissingen ongedaan gemaakt. Er waren al berichten vertrokken: deze personen vernemen dat hun dossier weer open is.
}
dossier-done-linked = gekoppeld
dossier-done-created = nieuw dossier
dossier-done-merged = account overgenomen
dossier-done-asked = navraag
dossier-done-refused = geweigerd
dossier-about-file = dossier { $number }
dossier-late = te laat, beloofd { $due }
desk-plate-dossiers = { $count ->
    [one] Dossier te beslissen
   *[other] Dossiers te beslissen
}
desk-plate-dossiers-detail = { $more ->
    [0] geen te laat
    [one] één te laat
   *[other] { $more } te laat
}

# One dossier.
dossier-about = { $kind }, { $programme }, aanvraag van { $day }
dossier-identity-none = Identiteit nog niet gecontroleerd
dossier-identity-card = Identiteit gecontroleerd: document gezien
dossier-identity-known = Identiteit gecontroleerd: persoonlijk bekend
dossier-identity-vouched = Identiteit gecontroleerd: bevestigd door een collega
dossier-outcome-linking = Het account wordt aan het gekozen dossier gekoppeld, met inschrijvingen en attesten.
dossier-outcome-takeover = Het oude account wordt gesloten; dossiers, toegangen, inschrijvingen en attesten gaan naar het nieuwe.
dossier-outcome-letter = Vijftien seconden later vertrekt een bericht naar { $email }.
dossier-outcome-no-letter = Geen e-mailadres: zeg het aan de persoon.
dossier-outcome-undo = De beslissing kan zeven dagen ongedaan worden gemaakt.
dossier-decided = { $state ->
    [accepted] Aanvaard
    [refused] Geweigerd
    [asked] Navraag gedaan
   *[other] Ingetrokken
} door { $who }, { $when }
dossier-field-last-name = Naam
dossier-field-birth-name = Geboortenaam
dossier-field-first-name = Voornaam
dossier-field-birth-date = Geboortedatum
dossier-field-email = E-mail
dossier-field-papers = Verloop
dossier-papers = { $enrolments ->
    [0] Geen inschrijving
    [one] Eén inschrijving
   *[other] { $enrolments } inschrijvingen
}, { $attestations ->
    [0] geen attest
    [one] één attest
   *[other] { $attestations } attesten
}

# What differs.
match-score = { $score } punten op 100{ $count ->
    [0] , geen verschil
   *[other] : { $reasons }
}
match-same = gelijk
match-writing = accenten of hoofdletters
match-particle = tussenvoegsel
match-order = volgorde van de namen
match-second-name = extra voornaam
match-part-name = dubbele naam
match-birth-name = geboortenaam
match-spelling = spelling
match-other = andere naam
match-swapped = dag en maand verwisseld
match-near-date = datum bijna gelijk
match-no-date = datum ontbreekt
match-other-date = andere datum
match-number = ander nummer
match-taken = dubbel?
match-other-address = ander adres
match-not-typed = niet ingevuld
match-not-known = niet in het register
match-carried = overgenomen

# Why it is refused; what is asked for.
dossier-refused-not-ours = Niet onze bevoegdheid
dossier-refused-not-entitled = Geen recht op deze toegang
dossier-refused-duplicate = Heeft al een account
dossier-refused-untrue = Gegevens van iemand anders
dossier-refused-no-answer = Geen antwoord op onze vraag
dossier-refused-on-request = Op vraag van de persoon
dossier-refused-superseded = Account overgenomen door een ander
dossier-missing-identity = Identiteitsbewijs tonen
dossier-missing-birth-date = Geboortedatum bevestigen
dossier-missing-birth-name = Geboortenaam opgeven
dossier-missing-number = Dossiernummer opgeven
dossier-missing-past-course = Gevolgde opleiding opgeven
dossier-missing-address = Adres opgeven

# What would move.
merge-file = Dossier { $number }, { $enrolments ->
    [0] geen inschrijving
    [one] één inschrijving
   *[other] { $enrolments } inschrijvingen
}, { $attestations ->
    [0] geen attest
    [one] één attest
   *[other] { $attestations } attesten
}
merge-access = Toegang „{ $programme }”, zonder einde
merge-access-until = Toegang „{ $programme }”, tot { $day }
merge-nothing = Niets: dit account heeft geen dossier en geen toegang.
merge-closed = Het account { $login } van { $name } wordt gesloten: het opent niets meer.
merge-told = Er vertrekt een bericht naar beide adressen.
merge-undo = Alles kan zeven dagen ongedaan worden gemaakt.

# Acts of the ledger.
act-dossier-looked-at = Dossier gelezen
act-dossier-linked = Dossier gekoppeld
act-dossier-created = Gekoppeld aan een nieuw dossier
act-dossier-merged = Account overgenomen
act-dossier-asked = Navraag gedaan
act-dossier-answered = Navraag beantwoord
act-dossier-refused = Dossier geweigerd
act-dossier-undone = Beslissing ongedaan gemaakt
act-dossier-noted = Notitie toegevoegd
act-dossier-withdrawn = Dossier ingetrokken
act-dossier-forgotten = Notities van het dossier gewist
act-file-linked = Gekoppeld aan het register
act-file-unlinked = Koppeling met het register verwijderd
act-file-added = Opgenomen in het register
act-file-changed = Register bijgewerkt
act-file-withdrawn = Per vergissing gemaakt dossier ingetrokken
act-access-moved = Toegang overgezet naar een ander account
act-account-superseded = Account gesloten, overgenomen door een ander
act-account-restored = Account hersteld

# Reasons of the ledger.
reason-not-ours = Niet onze bevoegdheid
reason-not-entitled = Geen recht op deze toegang
reason-duplicate = Heeft al een account
reason-untrue = Gegevens van iemand anders
reason-no-answer = Geen antwoord op onze vraag
reason-on-request = Op vraag van de persoon
reason-superseded = Account overgenomen door een ander
reason-identity = Identiteitsbewijs tonen
reason-birth-date = Geboortedatum bevestigen
reason-birth-name = Geboortenaam opgeven
reason-number = Dossiernummer opgeven
reason-past-course = Gevolgde opleiding opgeven
reason-address = Adres opgeven
reason-linked = gekoppeld
reason-created = nieuw dossier
reason-merged = account overgenomen
reason-asked = navraag
reason-refused = geweigerd

# Findings of verify.
verify-object-dossier = dossier
verify-dossier-without-file = Dossier { $id }: aanvaard, maar nergens aan gekoppeld.
verify-superseded-open = Account { $id }: overgenomen door een ander, maar niet gesloten.

# Closed days.
closed-days-example = Een aanvraag van vandaag krijgt antwoord tegen { $day } (3 werkdagen).
holiday-all-saints = Allerheiligen
holiday-armistice = Wapenstilstand
holiday-ascension = Hemelvaart
holiday-assumption = Maria-Tenhemelopneming
holiday-berchtold = 2 januari
holiday-brother-klaus = Sint Nicolaas van Flüe
holiday-christmas = Kerstmis
holiday-corpus-christi = Sacramentsdag
holiday-easter-monday = Paasmaandag
holiday-epiphany = Driekoningen
holiday-fast-monday = Maandag van de federale bededag
holiday-geneva-fast = Bededag van Genève
holiday-good-friday = Goede Vrijdag
holiday-immaculate = Onbevlekte Ontvangenis
holiday-joseph = Sint Jozef
holiday-jura = Feest van de Jura
holiday-labour = Dag van de Arbeid
holiday-nafels = Herdenking van Näfels
holiday-national-be = Nationale feestdag
holiday-national-ch = Nationale feestdag
holiday-national-fr = Nationale feestdag
holiday-new-year = Nieuwjaar
holiday-peter-paul = Sint Petrus en Paulus
holiday-republic-ne = Dag van de Republiek
holiday-restoration-ge = Herstel van de Republiek
holiday-stephen = 26 december
holiday-victory = Dag van de Overwinning 1945
holiday-whit-monday = Pinkstermaandag
region-ch-ag = Aargau
region-ch-ai = Appenzell Innerrhoden
region-ch-ar = Appenzell Ausserrhoden
region-ch-be = Bern
region-ch-bl = Basel-Landschaft
region-ch-bs = Basel-Stad
region-ch-fr = Fribourg
region-ch-ge = Genève
region-ch-gl = Glarus
region-ch-gr = Graubünden
region-ch-ju = Jura
region-ch-lu = Luzern
region-ch-ne = Neuchâtel
region-ch-nw = Nidwalden
region-ch-ow = Obwalden
region-ch-sg = Sankt Gallen
region-ch-sh = Schaffhausen
region-ch-so = Solothurn
region-ch-sz = Schwyz
region-ch-tg = Thurgau
region-ch-ti = Ticino
region-ch-ur = Uri
region-ch-vd = Vaud
region-ch-vs = Wallis
region-ch-zg = Zug
region-ch-zh = Zürich
region-be = België
region-fr = Frankrijk
region-fr-am = Elzas en Moezel
