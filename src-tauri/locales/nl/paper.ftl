# What papers say. <b>…</b> is bold, <br> ends a line.
paper-rehearsal = OEFENING
paper-specimen = SPECIMEN

# Vouchers. Two clocks, two verbs: “te gebruiken” is the paper's, “geeft toegang” the account's.
paper-voucher = VOUCHER
paper-voucher-title = Vouchers { $first } tot en met { $last }
paper-voucher-issuer = Uitgever: <b>{ $issuer }</b>
paper-voucher-use-by = Te gebruiken <b>tot en met { $date }</b>
paper-voucher-keeps = Te gebruiken <b>zonder einddatum</b>
paper-voucher-access =
    { $days ->
        [one] Geeft <b>{ $days } dag</b> toegang vanaf invoer van de code
       *[other] Geeft <b>{ $days } dagen</b> toegang vanaf invoer van de code
    }
paper-voucher-instruction = Toon deze QR-code aan de kiosk of typ deze 12 letters:
paper-voucher-once = Eenmalig · niet te combineren met andere vouchers
paper-voucher-number = Nr. { $number } · { $issued } · { $by }

# The slip that says what comes next.
paper-next = VOLGENDE STAP
paper-next-title = Activeer uw account
paper-until = Tot
paper-deadline-open = Vanaf nu
paper-next-no-deadline = de termijn begint als het bericht vertrekt
paper-next-code = Uw activeringscode
paper-next-step-1 = <b>Ga naar de kiosk</b> in de hal, of naar de balie.
paper-next-step-2 = <b>Houd deze QR-code</b> voor de scanner, of typ de 12 letters.
paper-next-step-3 = <b>Kies uw wachtwoord.</b> Dat is alles.
paper-next-mail = <b>Er vertrekt ook een bericht.</b> Een van beide is genoeg, de andere code vervalt. Met het bericht is meteen ook uw adres bevestigd.
paper-next-no-mail = <b>Dit papier is genoeg.</b> Zonder adres vraagt u elke nieuwe code aan de balie.
paper-next-late = <b>Te laat?</b> Schrijf u opnieuw in, uw voucher blijft geldig.
paper-next-lost = <b>Verloren?</b> Meld het aan de balie: we annuleren deze code.
paper-next-hours = Balie: { $hours }
paper-next-reference = Ref. { $reference } · gedrukt op { $printed } · { $place }

# Credential slips.
paper-access = TOEGANG OP NAAM
paper-access-title = Toegangsstroken
paper-access-notice = Persoonlijk te overhandigen. Het geheim zit binnenin.
paper-access-user = <b>Gebruikersnaam</b>
paper-access-phrase = <b>Tijdelijk wachtwoord</b> · 5 woorden in kleine letters, met spaties
paper-access-letters = <b>Tijdelijk wachtwoord</b> · 16 letters in 4 groepen, zonder de spaties
paper-access-chosen = <b>Wachtwoord</b> · 5 woorden in kleine letters, met spaties
paper-access-password = <b>Wachtwoord</b>
paper-access-own = door u gekozen
paper-access-chosen-step-3 = <b>Bewaar</b> dit papier gevouwen. Vernietig het zodra u het wachtwoord kent.
paper-access-fold = vouw hier: het raster verbergt het geheim
paper-access-opens = Daarna, met uw wachtzin: <b>{ $platform }</b>
paper-access-step-1 = <b>Open</b> { $platform }, of toon deze QR-code aan de kiosk.
paper-access-step-1-kiosk = <b>Ga naar de kiosk</b> en houd deze QR-code voor de scanner.
paper-access-step-2 = <b>Typ</b> wat in de twee kaders hierboven staat.
paper-access-step-3 = <b>Kies</b> een eigen wachtwoord en vernietig daarna dit papier.
paper-access-code-step-3 = <b>Kies uw wachtwoord</b> en vernietig daarna dit papier.
paper-access-noise = <b>Hier valt niets te lezen of te scannen.</b><br>De vervormde QR-code en letters verbergen uw code zodra het blad gevouwen is.
paper-access-foot = Gevonden? Breng dit naar de balie. · Ref. { $reference } · { $printed }, { $by }

# The recovery sheet of the office key.
paper-recovery = BUREAUSLEUTEL
paper-recovery-title = Herstelblad
paper-recovery-what = Dit blad opent de reservekopieën en de verzegelde geheimen wanneer geen enkel wachtwoord dat nog kan. <b>Wie het heeft, kan alles lezen.</b>
paper-recovery-made = Gemaakt
paper-recovery-made-by = { $at }, door { $by }
paper-recovery-folder = Map
paper-recovery-folder-of = Guichet, { $institution }
paper-recovery-print = Sleutelvingerafdruk
paper-recovery-copy = Exemplaar
paper-recovery-copy-only = enig; elke andere afdruk wordt genoteerd in het logboek
paper-recovery-fold-top = 2. vouw de bovenkant over de letters
paper-recovery-fold-bottom = 1. vouw de onderkant over de letters
paper-recovery-lines = 7 regels van 12 letters. Elke regel controleert zichzelf.
paper-recovery-square = Geen foto, scan of kopie: de QR-code bevat de hele sleutel.
paper-recovery-use = Gebruiken
paper-recovery-step-1 = <b>Op de nieuwe pc:</b> guichetctl restore BESTAND --recovery --admin NAAM
paper-recovery-step-2 = <b>Houd de QR-code</b> voor de scanner, of typ de 7 regels in volgorde.
paper-recovery-step-3 = <b>Kies</b> een nieuw wachtwoord en steek dit blad weer in een envelop.
paper-recovery-keep = Bewaren
paper-recovery-keep-how = Vouw in drieën, de druk naar binnen. Gesloten envelop, getekend op de klep, in de kluis. Controleer de envelop aan het begin van elk schooljaar.
paper-recovery-deposited = Afgegeven op
paper-recovery-deposited-by = door
paper-recovery-witness = getuige
paper-recovery-foot = Verloren, gezien of gekopieerd? Wie het heeft, kan elke kopie openen: breng de kopieën in veiligheid en waarschuw de directie. Guichet kan deze sleutel nog niet vernieuwen.
paper-access-first-step-1 = <b>Ga naar de kiosk</b> en raak “Ik heb een account” aan.
paper-access-first-step-3 = <b>Kies</b> een eigen wachtwoord: het opent ook { $platform }.
paper-next-help = Kwijt of te laat? Kom naar de balie.
paper-next-mail-short = Er vertrekt ook een bericht: één van beide volstaat.
paper-next-no-mail-short = Dit papier volstaat.
paper-access-noise-short = In deze vakken valt niets te lezen.
paper-access-chosen-letters = <b>Wachtwoord</b> · 4 groepen van 4 letters, spaties mogen
