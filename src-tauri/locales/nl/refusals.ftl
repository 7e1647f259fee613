# Refusals: what is so, and the next step. One sentence pair per refusal of the core.

fault = Er ging iets mis in het programma. Vraag hulp aan het secretariaat (incident { $incident }).

## Codes

refusal-code-too-short = Deze code is niet volledig. Hij telt twaalf letters, in drie groepen van vier.
refusal-code-mistyped = { $group ->
    [1] Eén letter in de eerste groep klopt niet: { $hint }. Lees de groep opnieuw op het papier.
    [2] Eén letter in de tweede groep klopt niet: { $hint }. Lees de groep opnieuw op het papier.
    [3] Eén letter in de derde groep klopt niet: { $hint }. Lees de groep opnieuw op het papier.
   *[other] Deze code bevat een fout. Lees de twaalf letters opnieuw op het papier.
}
refusal-code-unknown = Deze code is niet gevonden. Controleer de letters, of vraag het aan het secretariaat.
refusal-code-expired = Deze code is niet meer geldig sinds { $at }. Begin uw inschrijving opnieuw met uw voucher.
refusal-code-used = Deze code is al gebruikt. Is uw account actief, meld u dan aan; vraag het anders aan het secretariaat.
refusal-code-replaced = Een recentere code vervangt deze. Neem die van het laatste bericht dat u hebt gekregen.
refusal-slow-down = { $seconds ->
    [one] Te veel pogingen. Wacht één seconde en probeer opnieuw.
   *[other] Te veel pogingen. Wacht { $seconds } seconden en probeer opnieuw.
}

## Vouchers

refusal-voucher-not-usable = Deze voucher is niet bruikbaar. Vraag hulp aan het secretariaat.
refusal-voucher-void = Deze voucher is geannuleerd. Er is een andere voucher nodig.
refusal-voucher-not-issued = Deze voucher is niet vrij: hij is bezet of al gebruikt.

## Names and addresses

refusal-name-missing = { $which ->
    [first_name] Vul uw voornaam in.
   *[last_name] Vul uw achternaam in.
}
refusal-name-too-long = { $which ->
    [first_name] Deze voornaam is te lang. Gebruik hoogstens { $most } tekens.
   *[last_name] Deze achternaam is te lang. Gebruik hoogstens { $most } tekens.
}
refusal-name-has-symbols = { $which ->
    [first_name] Een voornaam bestaat uit letters, spaties, koppeltekens en apostrofs. Haal de andere tekens weg.
   *[last_name] Een achternaam bestaat uit letters, spaties, koppeltekens en apostrofs. Haal de andere tekens weg.
}
refusal-email-incomplete = Vul een volledig adres in, zoals naam@voorbeeld.be.
refusal-email-impossible = Dit adres bevat een teken dat geen enkele mailserver aanvaardt. Lees het na.
refusal-language-unknown = De taal “{ $tag }” is niet beschikbaar. Kies “fr”, “de”, “en” of “nl”.

## Passwords and sign-in

refusal-password-too-short = Dit wachtwoord is te kort. Gebruik minstens { $least } tekens, of neem het voorgestelde wachtwoord.
refusal-password-too-long = Dit wachtwoord is te lang. Gebruik hoogstens { $most } tekens.
refusal-password-common = Dit wachtwoord is te snel te raden. Kies een ander, of neem het voorgestelde.
refusal-password-has-name = Dit wachtwoord bevat uw naam of uw adres. Kies een ander.
refusal-sign-in-wrong = De gebruikersnaam of het wachtwoord klopt niet. Probeer opnieuw, of vraag het aan het secretariaat.
refusal-signed-out = De sessie is gesloten. Open een sessie met uw wachtwoord.
refusal-locked = De balie is vergrendeld. Vul uw wachtwoord in om door te gaan.
refusal-staff-name-taken = De gebruikersnaam “{ $name }” is al in gebruik. Kies een andere.
refusal-staff-name-impossible = Een gebruikersnaam telt 2 tot 40 letters, cijfers, punten, spaties of koppeltekens.

## Issuing

refusal-count-out-of-range = Geef een getal van { $least } tot en met { $most }.
refusal-issuer-missing = Vul in wie deze vouchers uitdeelt, in hoogstens 60 tekens.
refusal-text-too-long = { $field ->
    [issuer] De naam van de uitgever is te lang. Gebruik hoogstens { $most } tekens.
    [course] De naam van de cursus is te lang. Gebruik hoogstens { $most } tekens.
    [note] De notitie is te lang. Gebruik hoogstens { $most } tekens.
    [name] Deze naam is te lang. Gebruik hoogstens { $most } tekens.
   *[other] Deze tekst is te lang ({ $field }). Gebruik hoogstens { $most } tekens.
}
refusal-text-does-not-fit = { $field ->
    [issuer] De naam van de uitgever past niet op het vel. Kort die in.
    [course] De naam van de cursus past niet op het vel. Kort die in.
    [note] De notitie past niet op het vel. Kort die in.
    [programme] De naam van het programma past niet op het vel. Kort die in.
    [institution] De naam van de instelling past niet op het vel. Kort die in.
   *[other] Een tekst past niet op het vel ({ $field }). Kort die in.
}
refusal-use-by-past = Die dag is al voorbij: { $on }. Kies vandaag of een latere dag.
refusal-nothing-to-do = Er is niets te doen: niets is betrokken, of niets verandert.
refusal-batch-unknown = Reeks { $number } bestaat niet. De lijst van de reeksen geeft de nummers.
refusal-letter-unknown = Bericht { $number } bestaat niet. De lijst van de berichten geeft de nummers.
refusal-letter-settled = Dit bericht is al vertrokken of geannuleerd. Het kan niet meer gewijzigd worden.
refusal-registration-unknown = Deze inschrijving is afgelopen of bestaat niet. Begin opnieuw met uw voucher.
refusal-reason-missing = Geef de reden: mislukte afdruk, verlies, vraag van de uitgever of andere.
refusal-office-key-closed = Open eerst de sessie van het secretariaat: de sleutel ervan is nodig om te herdrukken.

## Programmes

refusal-programme-unknown = Het programma “{ $key }” bestaat niet. “guichetctl programme list” toont de programma’s.
refusal-programme-key-taken = Een programma heeft al de korte naam “{ $key }”. Geef een andere met --key.
refusal-programme-file-wrong = { $file }, regel { $line }, “{ $key }”: { $reason }. Er is niets gewijzigd.
refusal-setting-not-obeyed = { $file }, regel { $line }: Guichet volgt “{ $key } = { $value }” nog niet. Haal deze regel weg; er is niets gewijzigd.

## The house

refusal-disk-full = De schijf is bijna vol. Maak minstens { $least_mb } MB vrij en begin opnieuw. Er is niets verloren.
refusal-folder-in-use = Een andere Guichet gebruikt deze map. Sluit die en begin opnieuw.
refusal-folder-empty = Er is geen instelling in { $folder }. Open de balie van Guichet, of start “guichetctl init”, om er een te maken.
refusal-folder-taken = Er is al een instelling in { $folder }. Kies een lege map.
refusal-folder-from-newer-version = Deze map is geschreven door een recentere versie van Guichet. Installeer die versie; er is niets gewijzigd.
refusal-folder-not-writable = Er kan niet geschreven worden in { $folder }. Controleer de rechten van de map.
refusal-clock-only-in-rehearsal = De tijd is alleen in te stellen in een oefenmap. Laat --now weg.
refusal-zone-unknown = De tijdzone “{ $zone }” is onbekend. Schrijf die zoals Europe/Brussels.
refusal-target-exists = Er is al een bestand { $file }. Kies een andere naam; er is niets vervangen.
refusal-target-not-writable = { $reason ->
    [PermissionDenied] { $file } mag niet geschreven worden. Kies een andere plaats.
    [NotFound] De map van { $file } bestaat niet. Maak die aan, of kies een andere plaats.
    [IsADirectory] { $file } is een map. Geef de naam van een bestand.
    [StorageFull] Er is geen plaats meer voor { $file }. Maak plaats vrij, of kies een andere plaats.
   *[other] { $file } kan niet geschreven worden ({ $reason }). Kies een andere plaats.
}
refusal-printer-refused = De printer heeft de opdracht geweigerd: { $reason }. Kijk de printer na en herdruk.
refusal-mail-address-wrong = Het adres van de mailserver klopt niet: { $reason }. Schrijf het zoals smtps://naam@mail.voorbeeld.be:465.
refusal-secret-on-command-line = Een wachtwoord hoort niet op de opdrachtregel, waar anderen het kunnen lezen. Laat het weg uit het adres en geef het via de standaardinvoer.
refusal-entry-unknown = Er is geen ingang “{ $name }”. “guichetctl doors” toont ze allemaal.
refusal-request-malformed = De vraag heeft niet de juiste vorm: { $reason }.
refusal-logo-unreadable = Dit logo is niet leesbaar. Geef een PNG- of JPEG-bestand van hoogstens 2 MB.

## People who work here

## People and their cards

## Personal accounts

refusal-area-closed = Voor dit domein maakt u hier niet zelf een account. Het secretariaat helpt u.
refusal-email-has-account = Dit adres heeft al een account.
refusal-birth-date-wrong = { $part ->
    [day] Schrijf de dag in cijfers, bijvoorbeeld 27.
    [month] Schrijf de maand in cijfers of letters, bijvoorbeeld 3 of maart.
    [year] Schrijf het jaar met vier cijfers, bijvoorbeeld 1984.
   *[other] Die dag bestaat niet. Controleer dag, maand en jaar.
}
refusal-detail-missing = { $field ->
    [birth_date] Schrijf uw geboortedatum.
    [birth_name] Schrijf uw geboortenaam.
    [street] Schrijf straat en nummer.
    [postcode] Schrijf de postcode.
    [locality] Schrijf de gemeente.
    [country] Schrijf het land.
    [phone] Schrijf een telefoonnummer.
    [employer] Schrijf uw school of werkgever.
   *[other] Schrijf het registernummer.
}
refusal-detail-wrong = { $field ->
    [phone] Dit telefoonnummer klopt niet. Schrijf het in cijfers, bijvoorbeeld 032 555 01 20.
    [postcode] Deze postcode klopt niet. Schrijf hem zoals op een envelop.
    [birth_name] Een naam staat in letters. Laat cijfers en tekens weg.
   *[other] Deze tekst zegt niets. Schrijf hem in letters of cijfers.
}
refusal-details-sent = Uw gegevens zijn al doorgegeven. Om ze te verbeteren gaat u naar het secretariaat.
refusal-area-held = Dit domein hebt u al.
refusal-address-same = Dat is al uw adres. Schrijf het nieuwe.
refusal-address-taken = Dit adres hoort al bij een account. Schrijf een ander, of ga naar het secretariaat.
refusal-details-closed = Voor uw account wordt niets gevraagd.

## Register and dossiers
refusal-dossier-unknown = Dossier { $number } bestaat niet.
refusal-dossier-decided = { $by } heeft dit dossier al beslist, { $at }. Er is niets verloren: lees het opnieuw.
refusal-dossier-changed = Dit dossier is intussen gewijzigd. Lees het opnieuw voor u beslist.
refusal-file-unknown = Dit dossier staat niet in het register.
refusal-file-taken = Dossier { $number } is al aan iemand anders gekoppeld. Vergelijk de twee accounts en laat het ene het andere overnemen als het dezelfde persoon is.
refusal-file-number-taken = Nummer { $number } bestaat al in het register.
refusal-account-not-replaceable = Dit account kan niet worden overgenomen: het is gesloten, gewist of hetzelfde.
refusal-nothing-to-undo = Er is geen beslissing om ongedaan te maken.
refusal-undo-too-late = Deze beslissing is meer dan { $days } dagen oud en kan niet meer ongedaan worden gemaakt.
refusal-undo-overrun = Deze beslissing kan niet meer ongedaan worden gemaakt: andere wijzigingen steunen erop.
refusal-region-unknown = Voor de regio „{ $region }” zijn hier geen feestdagen bekend.
refusal-register-column-missing = De kolom „{ $name }” ontbreekt. Er is minstens een nummer, een naam en een voornaam nodig.
refusal-register-lines-wrong = { $count ->
    [one] Eén regel kan niet worden overgenomen. Verbeter ze, of laat ze weg.
   *[other] { $count } regels kunnen niet worden overgenomen. Verbeter ze, of laat ze weg.
}

## Kiosk and counter together

refusal-case-not-found = Geen dossier ‘{ $number }’ van deze dagen. Lees het nummer op het briefje nog eens.
refusal-case-unknown = Dit dossier is al afgesloten. Open het opnieuw om te zien wat ervan geworden is.
refusal-case-incomplete = De naam ontbreekt, of het adres voor het bericht. Vul eerst het dossier aan.
refusal-identity-unchecked = Noteer eerst hoe de identiteit is gecontroleerd.
refusal-voucher-needed = Dit programma opent met een voucher. Voer de code ervan in.
refusal-order-gone = Het verzoek van het secretariaat is beëindigd. Vraag het aan het secretariaat.
refusal-kiosk-ordered = Bij de kiosk wacht al een ander verzoek. Stop dat eerst.
refusal-kiosk-off = De kiosk staat uit. Open hem en probeer het opnieuw.
refusal-kiosk-closed = De kiosk is gesloten. Heropen hem en probeer het opnieuw.
refusal-wording-wrong = De tekst “{ $key }” kan zo niet worden gedrukt. Verwacht: { $asked }
