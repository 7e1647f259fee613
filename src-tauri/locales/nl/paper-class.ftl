# Papieren voor hele klassen: lijsten, scheidingsbladen, kaarten, brieven, attesten.
paper-listing = LIJST
paper-listing-confidential = VERTROUWELIJKE LIJST
paper-listing-counts =
    { $people ->
        [one] <b>{ $people } persoon</b>
       *[other] <b>{ $people } personen</b>
    } · { $left } uit te reiken · { $taken } al in gebruik
paper-listing-people =
    { $people ->
        [one] <b>{ $people } persoon</b>
       *[other] <b>{ $people } personen</b>
    }
paper-listing-deadline = Codes geldig <b>tot { $deadline }</b>
paper-listing-number = Nr.
paper-listing-name-head = Naam, voornaam
paper-listing-name = <b>{ $last }</b> { $first }
paper-listing-user = Gebruikersnaam
paper-listing-secret = Code of wachtwoord
paper-listing-signature = Ontvangen op, handtekening
paper-listing-taken = in gebruik sinds { $since }: niets uit te reiken
paper-listing-foot = Lijst nr. { $number }, pagina { $page } van { $pages }. Scan de QR-code: wat veranderd is, verschijnt.
paper-listing-foot-confidential = <b>Vertrouwelijk.</b> Elke code alleen aan de persoon zelf, tegen handtekening. Lijst nr. { $number }, pagina { $page } van { $pages }. Scan de QR-code om wijzigingen te zien.
paper-listing-printed = Afgedrukt op { $printed } door { $by }. Logboek { $head }.
paper-listing-destroy = <b>Te vernietigen vóór { $day }.</b>
paper-listing-destroyed = Vernietigd op
paper-listing-destroyed-by = door
paper-separator = SCHEIDINGSBLAD
paper-separator-count =
    { $slips ->
        [one] { $slips } briefje
       *[other] { $slips } briefjes
    } op { $sheets ->
        [one] { $sheets } blad
       *[other] { $sheets } bladen
    }
paper-separator-how = De briefjes volgen in de volgorde van de klas. Laat dit blad op de stapel, het bevat geen geheim.
paper-card-until = Tot <b>{ $deadline }</b>
paper-card-phrase = Voorlopig, te wijzigen
paper-card-foot = { $platform } · ref. { $reference } · gevonden? Graag aan de balie afgeven
paper-card-foot-kiosk = Aan de kiosk of de balie · ref. { $reference }
paper-letter-reference = Onze referentie: { $reference }
paper-letter-subject = Uw account: nog één stap
paper-letter-hello = Goeiedag { $name },
paper-letter-enrolled = Uw inschrijving voor het programma “{ $programme }” is geregistreerd. Kom met de strook hieronder naar de kiosk of de balie om uw account te openen, <b>uiterlijk op { $deadline }.</b>
paper-letter-late = Daarna werkt de code niet meer: vraag een nieuwe aan de balie.
paper-letter-access = Uw toegang loopt <b>tot en met { $day }.</b> Download uw documenten vóór die dag.
paper-letter-stranger = Hebt u niets gevraagd? Bel ons: wij annuleren deze code.
paper-letter-regards = Met vriendelijke groet<br>{ $signatory }
paper-letter-tear = vouw en scheur hier af
paper-letter-foot = Ref. { $reference } · { $by }
paper-attestation-title = Bewijs van inschrijving
paper-attestation-sentence = De instelling “{ $institution }” bevestigt de volgende inschrijving.
paper-attestation-birth = Geboortedatum: { $day }
paper-attestation-programme = Programma
paper-attestation-access = Toegang
paper-attestation-duration = Duur
paper-attestation-dates = Data
paper-attestation-state = Stand
paper-attestation-stamp = stempel
paper-attestation-check = Dit bewijs controleren
paper-attestation-how = Toon aan de kiosk of de balie de QR-code of noem de twaalf letters. Wij antwoorden <b>geldig</b> of <b>ongeldig,</b> met de initialen, het programma en de data, meer niet.
paper-attestation-how-call = Toon aan de kiosk of de balie de QR-code. Noem aan de telefoon de twaalf letters: { $telephone }. Wij antwoorden <b>geldig</b> of <b>ongeldig,</b> met de initialen, het programma en de data, meer niet.
paper-attestation-foot = Bewijs nr. { $number } · te controleren tot { $until }, of tot de gegevens worden gewist als dat eerder is
paper-ticket = TICKET
paper-ticket-number = Uw nummer
paper-ticket-promise = Antwoord tegen
paper-ticket-notice = U mag gaan: het antwoord komt per bericht. Toon deze QR-code aan de kiosk om het te volgen.
wording-example-name = Amina Ducommun
wording-example-login = a.ducommun1
