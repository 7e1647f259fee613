# Kiosk and counter together: cases, orders, the slip with a case number.
desk-kiosk-closed-by-staff = Gesloten
desk-kiosk-asked = In gebruik, code gevraagd
desk-kiosk-handed = In gebruik, overgedragen aan de balie
desk-kiosk-closing = Sluit na deze persoon
desk-todo-case = { $programme }, { $case }: af te maken aan de balie

case-origin-kiosk = Ingevoerd aan de kiosk
case-origin-handed = Overgedragen door de kiosk
case-origin-counter = Begonnen aan de balie
case-identity-none = Identiteit niet gecontroleerd
case-until = Af te maken tot en met { $at }
case-until-letter = Bericht afgeleverd; de code geldt tot { $at }
case-letter-waits = Het bericht is nog niet vertrokken
case-activated = Account geactiveerd op { $at }
case-lapsed = Dossier gesloten op { $at }; wat ingevoerd was, is gewist

reason-identity-card = Identiteitsbewijs gezien
reason-identity-known = Persoonlijk bekend
reason-identity-vouched = Via de klasleerkracht

order-activate-waiting = De kiosk is verwittigd…
order-activate-taken = De persoon kiest een wachtwoord aan de kiosk…
order-activate-done = Wachtwoord gekozen: het account is actief.
order-activate-declined = Iemand anders gebruikt de kiosk en gaat door met die sessie.
order-activate-cancelled = Verzoek gestopt. Er is niets gekozen.
order-activate-wiped = De kiosk is verlaten zonder een wachtwoord te kiezen.
order-activate-expired = De kiosk heeft niet op tijd geantwoord. Er is niets gekozen.
order-take-over-waiting = De kiosk vraagt de persoon om aan de balie verder te gaan…
order-take-over-taken = De kiosk vraagt de persoon om aan de balie verder te gaan…
order-take-over-done = De persoon gaat verder aan de balie.
order-take-over-declined = De persoon gaat liever verder aan de kiosk.
order-take-over-cancelled = Verzoek gestopt.
order-take-over-wiped = De sessie eindigde vóór het antwoord.
order-take-over-expired = Niemand heeft aan de kiosk geantwoord.
order-wipe-waiting = De kiosk wordt gewist…
order-wipe-taken = De kiosk wordt gewist…
order-wipe-done = De kiosk is gewist.
order-wipe-declined = De kiosk is niet gewist.
order-wipe-cancelled = Verzoek gestopt.
order-wipe-wiped = De kiosk is gewist.
order-wipe-expired = De kiosk heeft niet geantwoord. Kijk of hij aanstaat.

act-case-handed-over = Inschrijving overgedragen aan de balie
act-case-started = Dossier begonnen aan de balie
act-case-opened = Dossier geopend aan de balie
act-case-corrected = Naam of adres verbeterd
act-case-sent = Code verstuurd vanaf de balie
act-case-dropped = Dossier opgegeven
act-identity-checked = Identiteit gecontroleerd
act-activation-ordered = Activering gevraagd aan de kiosk
act-activation-begun-at-kiosk = Keuze van het wachtwoord geopend aan de kiosk

paper-case = NAAR DE BALIE
paper-case-title = Rond af aan de balie
paper-case-day = Nummer van
paper-case-where = <b>Ga naar de balie</b> ({ $desk }) en toon dit nummer.
paper-case-bring = <b>Neem een identiteitsbewijs mee.</b> Het wordt bekeken, nooit gekopieerd.
paper-case-kept = <b>Bewaard tot en met { $day }.</b> Daarna wordt gewist wat u hebt ingevoerd en is uw voucher weer vrij.
case-slip-place = balie
