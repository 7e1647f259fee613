# What the kiosk's screens say. Marks: <b> <mono> <keep> <soft> <sup> <br>.

# On every screen
kiosk-exits = Verlaten
kiosk-back = Terug
kiosk-leave = Wissen en stoppen
kiosk-language = Taal
kiosk-display = Weergave
kiosk-larger = Grotere<br>tekst
kiosk-contrast = Contrast
kiosk-more-time = Meer<br>tijd
kiosk-call = Secretariaat<br>oproepen
kiosk-called = Er komt iemand. Het secretariaat is op de hoogte: { $desk }.
kiosk-called-place = Er komt iemand. Het secretariaat is op de hoogte: { $desk }, { $place }.
kiosk-continue = Doorgaan
kiosk-finish = Afsluiten
kiosk-step = Mijn account aanmaken, stap { $step } van 4
kiosk-wiped = Scherm gewist. Er is niets bewaard.
kiosk-foreign-code = Deze QR-code is niet van Guichet. Toon die van uw voucher, uw bericht of uw strook.

# Home
kiosk-home-title = Toon uw code
kiosk-home-text = Voucher, bericht of strook: houd de QR-code voor de scanner.
kiosk-home-no-qr = Geen QR-code bij de hand?
kiosk-home-type = Code invoeren
kiosk-home-journeys = Wat u kunt doen
kiosk-plate-enrol = Ik heb een voucher
kiosk-plate-enrol-text = Eerste bezoek: account aanmaken
kiosk-plate-sign_in = Ik heb een account
kiosk-plate-sign_in-text = Mijn toegang, mijn gebruikersnaam
kiosk-plate-days = Resterende dagen
kiosk-plate-days-text = Met mijn voucher of mijn strook
kiosk-drawing-voucher = VOUCHER
kiosk-drawing-code = BCDF GHJK LNPR
kiosk-drawing-slip = Volgende stap

# Typing a code
kiosk-code-title = Voer uw code in
kiosk-code-text = Twaalf letters, in drie groepen. De kiosk gaat vanzelf verder als de code klopt.
kiosk-code-line-any = Code invoeren
kiosk-code-line-enrol = Mijn account aanmaken, stap 1 van 4
kiosk-code-line-activate = Mijn account activeren
kiosk-code-line-reset = Nieuw wachtwoord
kiosk-code-line-days = Resterende dagen
kiosk-code-pad = Toetsen voor de code
kiosk-code-empty = leeg
kiosk-code-group = { $group ->
    [1] Eerste groep, { $letters }
    [2] Tweede groep, { $letters }
   *[other] Derde groep, { $letters }
}
kiosk-code-group-doubtful = { $group ->
    [1] Eerste groep, { $letters }, te controleren
    [2] Tweede groep, { $letters }, te controleren
   *[other] Derde groep, { $letters }, te controleren
}
kiosk-code-legend = { $group }<sup>e</sup> groep
kiosk-code-legend-doubtful = { $group }<sup>e</sup> groep, te controleren
kiosk-code-located = <b>Deze code bevat een fout.</b><br>Controleer de { $group }<sup>e</sup> groep: <b>{ $hint }</b>. Tik erop om te verbeteren.
kiosk-code-mistyped = <b>Deze code bevat fouten.</b><br>Vergelijk de drie groepen met uw papier en tik op de groep die u wilt verbeteren.
kiosk-code-unknown = <b>Deze code is hier niet bekend.</b><br>Controleer de letters, of houd de QR-code voor de scanner.
kiosk-code-slow = <b>Te veel pogingen.</b><br>Wacht { $seconds ->
    [one] { $seconds } seconde
   *[other] { $seconds } seconden
}, of houd de QR-code voor de scanner.
kiosk-code-slow-over = <b>U kunt opnieuw proberen.</b><br>Controleer de letters, of houd de QR-code voor de scanner.
kiosk-code-where = <b>Waar staat de code?</b><br>Onder de QR-code van uw voucher,<br>van uw bericht of van uw strook.<br><soft>Of houd die QR-code voor de scanner.</soft>
kiosk-code-letter = { $letter ->
    [B] B van Bernard
    [C] C van Cornelis
    [D] D van Dirk
    [F] F van Ferdinand
    [G] G van Gerard
    [H] H van Hendrik
    [J] J van Johan
    [K] K van Karel
    [L] L van Lodewijk
    [N] N van Nico
    [P] P van Pieter
    [R] R van Rudolf
    [S] S van Simon
    [T] T van Teunis
    [V] V van Victor
   *[X] X van Xantippe
}
kiosk-code-erase = Letter<br>wissen
kiosk-code-clear = Alles<br>wissen

# Voucher and name
kiosk-voucher = Uw voucher
kiosk-voucher-valid = Uw voucher is geldig
kiosk-voucher-access = Eenmalig gebruik. Uw toegang duurt { $days ->
    [one] { $days } dag
   *[other] { $days } dagen
}, tot en met <b>{ $ends }</b>.
kiosk-voucher-named = Geldige voucher: { $programme }
kiosk-voucher-short = { $days ->
    [one] { $days } dag
   *[other] { $days } dagen
}, tot en met <b>{ $ends }</b>
kiosk-voucher-endless = Eenmalig gebruik. Uw toegang heeft geen einddatum.
kiosk-name-title = Hoe heet u?
kiosk-name-first = Voornaam
kiosk-name-last = Achternaam
kiosk-keys-name = Toetsenbord voor namen
kiosk-keys-email = Toetsenbord voor het e-mailadres
kiosk-keys-password = Toetsenbord voor het wachtwoord

# E-mail
kiosk-email-title = Uw e-mailadres
kiosk-email-other-title = Naar welk adres schrijven we?
kiosk-email-why = Om uw account te activeren en een vergeten wachtwoord te vervangen.
kiosk-email-suggestion = Bedoelde u <b>{ $domain }</b>?
kiosk-email-correct = Ja, verbeteren
kiosk-email-keep = Nee, behouden
kiosk-other-address = Naar een ander adres sturen

# Check
kiosk-check-title = Klopt alles?
kiosk-check-registration = Uw inschrijving
kiosk-check-email = Uw e-mailadres
kiosk-check-name = Uw naam
kiosk-check-programme = Uw programma
kiosk-check-access = { $days ->
    [one] { $days } dag
   *[other] { $days } dagen
} toegang, tot en met
kiosk-check-edit = Wijzigen
kiosk-check-edit-email = E-mailadres wijzigen
kiosk-check-edit-name = Naam wijzigen
kiosk-check-create = Account aanmaken

# Done
kiosk-done-line = Mijn account aanmaken, klaar
kiosk-done-title = Gelukt, { $name }. Nog één stap.
kiosk-done-before = Activeer uw account vóór
kiosk-done-within = Activeer uw account binnen
kiosk-done-mail-leaving = Er gaat een bericht naar <mono>{ $email }</mono>
kiosk-done-mail-leaving-text = Dat kan { $minutes } minuten duren. Kijk ook bij de ongewenste mail.
kiosk-done-mail-waiting = Straks vertrekt een bericht naar <mono>{ $email }</mono>
kiosk-done-mail-waiting-text = Zodra de verbinding er weer is. De termijn begint pas op dat moment.
kiosk-done-mail-sent = Er is een bericht verzonden naar <mono>{ $email }</mono>
kiosk-done-mail-sent-text = Dat kan { $minutes } minuten duren. Kijk ook bij de ongewenste mail.
kiosk-done-mail-failed = Geen bericht verzonden naar <mono>{ $email }</mono>
kiosk-done-mail-failed-text = Probeer een ander adres, of ga naar het secretariaat.
kiosk-done-return = Kom met dit bericht terug, bij welke kiosk dan ook
kiosk-done-leave-until = U kunt gaan: alles blijft klaarstaan tot { $until }.
kiosk-done-leave = U kunt gaan: alles blijft klaarstaan.
kiosk-done-received = Ik heb het bericht
kiosk-done-home-in = Sluit over<br><b>{ $seconds ->
    [one] { $seconds } seconde
   *[other] { $seconds } seconden
}</b>
kiosk-done-keep = Scherm openhouden
kiosk-done-case = <soft>Dossier</soft> <b>{ $number }</b>
kiosk-slip-prints = Uw strook wordt afgedrukt.
kiosk-slip-folder = Oefening: de strook staat in de map.
kiosk-slip-code-too = Er staat ook een activeringscode op.
kiosk-slip-note-code = Geen printer: noteer deze activeringscode.
kiosk-slip-hidden = De code wordt niet meer getoond.
kiosk-slip-none = Geen strook vandaag.
kiosk-slip-none-text = Het bericht is genoeg om uw account te activeren.
kiosk-slip-hides-in = Nog <b>{ $seconds ->
    [one] { $seconds } seconde
   *[other] { $seconds } seconden
}</b> zichtbaar

# Pass-phrase
kiosk-activate-line = Mijn account activeren, stap { $step } van 2
kiosk-phrase-title = Dag { $name }. Kies uw wachtwoord.
kiosk-phrase-text = Vier groepen van vier letters. Vandaag hoeft u niets te verzinnen of te typen.
kiosk-phrase-hidden = Uw wachtwoord, verborgen
kiosk-phrase-shown = Uw wachtwoord
kiosk-phrase-show = Letters tonen
kiosk-phrase-hide = Letters verbergen
kiosk-phrase-alone = Kijkt er niemand over uw schouder mee? Toon de letters.
kiosk-phrase-story = Onthoud de vier groepen. Ze komen ook in de vouw van uw strook.
kiosk-phrase-take = Dit wachtwoord nemen
kiosk-phrase-another = Een ander
kiosk-phrase-own = Zelf kiezen
kiosk-own-title = Typ uw eigen wachtwoord
kiosk-own-rule = Minstens { $least } tekens. Een korte zin onthoudt u gemakkelijk.
kiosk-own-take = Nemen
kiosk-own-strength = { $strength ->
    [0] Gemakkelijk te raden.
    [1] Nog gemakkelijk te raden.
    [2] Voldoende.
    [3] Sterk.
   *[4] Zeer sterk.
}
kiosk-secret-show = Tonen
kiosk-secret-hide = Verbergen

# Active account, days left
kiosk-active-line = Mijn account activeren, klaar
kiosk-active-title = Uw account is actief
kiosk-active-platform = Uw leerplatform
kiosk-active-login = Uw gebruikersnaam
kiosk-active-print = Mijn strook afdrukken
kiosk-active-see = Wachtwoord terugzien
kiosk-active-folds = Vouw de strook: uw letters blijven binnenin.
kiosk-active-folds-own = Vouw de strook: uw wachtwoord blijft binnenin.
kiosk-active-printed = Uw strook wordt afgedrukt op { $printer }.
kiosk-active-folder = Oefening: de strook staat in de map.
kiosk-active-no-printer = Hier is geen printer: onthoud uw gebruikersnaam en uw letters.
kiosk-days-there = { $days ->
    [one] Nog <b>{ $days }</b> dag
   *[other] Nog <b>{ $days }</b> dagen
}
kiosk-days-yours = { $days ->
    [one] U hebt nog <b>{ $days }</b> dag
   *[other] U hebt nog <b>{ $days }</b> dagen
}
kiosk-days-until = tot en met <b>{ $ends }</b>
kiosk-days-save = Download uw documenten vóór die datum.
kiosk-days-before = { $days ->
    [one] { $days } dag
   *[other] { $days } dagen
}
kiosk-days-letters = We schrijven u <br>{ $days } vooraf.
kiosk-days-endless = Uw toegang is open, zonder einddatum.
kiosk-days-initials = Voucher van

# Sign-in and profile
kiosk-sign-in-line = Ik heb een account, stap { $step } van 2
kiosk-login-title = Uw gebruikersnaam
kiosk-login-text = Vaak is dat uw e-mailadres. Hij staat op uw strook.
kiosk-login-missing = Vul uw gebruikersnaam in.
kiosk-password-title = Uw wachtwoord
kiosk-password-open = Openen
kiosk-profile-line = Mijn account
kiosk-profile-title = Dag { $name }
kiosk-profile-none = Op dit moment is er geen toegang open.
kiosk-profile-days = { $days ->
    [one] { $days } dag, tot en met { $ends }
   *[other] { $days } dagen, tot en met { $ends }
}
kiosk-profile-ended = Geëindigd op { $ends }

# Refused codes
kiosk-refused-line = Uw code
kiosk-refused-voucher_not_usable = Deze voucher is niet bruikbaar
kiosk-refused-voucher_not_usable-text = Het secretariaat ziet waarom en helpt u meteen.
kiosk-refused-code_unknown = Deze code is hier niet bekend
kiosk-refused-code_unknown-text = Controleer of hij van deze instelling komt. Het secretariaat kan u helpen.
kiosk-refused-code_expired = Deze code is vervallen
kiosk-refused-code_expired-text = Uw voucher is weer vrij: schrijf u er nog een keer mee in.
kiosk-refused-code_used = Deze code is al gebruikt
kiosk-refused-code_used-text = Uw account is dus actief: meld u aan met uw wachtwoord.
kiosk-refused-code_replaced = Er is een recenter bericht
kiosk-refused-code_replaced-text = Toon de code van het laatste bericht.
kiosk-refused-other = Deze code opent hier niets
kiosk-refused-other-text = Het secretariaat ziet waarom en helpt u meteen.
kiosk-refused-keep = Bewaar uw papier. De kiosk heeft niets bewaard.
kiosk-refused-call = Secretariaat oproepen
kiosk-refused-another = Andere code proberen
kiosk-refused-next-sign-in = Aanmelden
kiosk-refused-next-enrol = Opnieuw met mijn voucher
kiosk-refused-next-activate = Nieuwste code invoeren

# Idle, another person's code, crash
kiosk-idle-title = Bent u er nog?
kiosk-idle-text = We wissen het scherm voor de volgende persoon over <b>{ $seconds ->
    [one] { $seconds } seconde
   *[other] { $seconds } seconden
}</b>.
kiosk-idle-kept = Wat u hebt ingevuld, staat er nog.
kiosk-idle-still = Ik ben er nog
kiosk-idle-wipe = Nu wissen
kiosk-other-title = Lopende sessie beëindigen?
kiosk-other-text = Er is net een andere code getoond. Wat op het scherm staat, wordt gewist.
kiosk-other-stay = Mijn sessie voortzetten
kiosk-other-end = Beëindigen en code lezen
kiosk-crash-title = Deze kiosk herstart.
kiosk-crash-text = Het secretariaat helpt u verder.

## A forgotten password

kiosk-plate-forgot = Wachtwoord vergeten
kiosk-plate-forgot-text = Een code per bericht krijgen
kiosk-forgot-line = Nieuw wachtwoord, stap { $step } van 3
kiosk-forgot-title = Uw e-mailadres
kiosk-forgot-why = Het adres dat u bij de inschrijving hebt gegeven. Daar komt een code aan.
kiosk-forgot-send = Code krijgen
kiosk-asked-title = Bekijk uw berichten
kiosk-asked-text = Als er een account bestaat voor dit adres, is er een bericht onderweg.
kiosk-asked-promise = { $minutes ->
    [one] Dat kan één minuut duren. Kijk ook bij de ongewenste mail.
   *[other] Dat kan { $minutes } minuten duren. Kijk ook bij de ongewenste mail.
}
kiosk-asked-hours = { $hours ->
    [one] De code erin werkt één uur, vanaf het vertrek van het bericht.
   *[other] De code erin werkt { $hours } uur, vanaf het vertrek van het bericht.
}
kiosk-asked-back = Kom met het bericht terug, bij welke kiosk dan ook, en toon de code erin.
kiosk-asked-desk = Geen bericht, geen adres? De balie helpt u met een identiteitsbewijs.
kiosk-asked-received = Ik heb het bericht
kiosk-renew-title = Dag { $name }. Kies een nieuw wachtwoord.
kiosk-renew-text = Vier groepen van vier letters om te onthouden. Ze vervangen meteen uw oude wachtwoord.
kiosk-renewed-title = Uw wachtwoord is gewijzigd
kiosk-renewed-line = Nieuw wachtwoord, klaar
kiosk-password-forgot = Wachtwoord vergeten
kiosk-refused-reset_expired = Deze code is vervallen
kiosk-refused-reset_expired-text = Vraag een andere: die komt per bericht.
kiosk-refused-next-forgot = Nieuwe code krijgen
kiosk-opens = { $programme }: uw account gaat open op { $day }.
