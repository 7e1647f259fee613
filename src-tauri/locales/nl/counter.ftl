# The counter's screens. U, sentence case, buttons are verbs.

counter-title = { $screen } – Guichet
counter-loading = Een ogenblik…
counter-retry = Opnieuw proberen
counter-copy-detail = Details kopiëren
counter-copied = Gekopieerd
counter-close = Sluiten
counter-close-notice = Melding sluiten
counter-leave = Toch niet
counter-optional = (niet verplicht)
counter-open = Openen
counter-fault = Het scherm kon niet getoond worden
counter-rehearsal = OEFENING
counter-key-enter = Enter
counter-key-ctrl-enter = Ctrl Enter

## Session

counter-desk = Balie van het secretariaat
counter-closed = Sessie gesloten
counter-name = Gebruikersnaam
counter-password = Wachtwoord
counter-show-password = Wachtwoord tonen
counter-open-session = Sessie openen
counter-name-missing = Vul uw gebruikersnaam in.
counter-password-missing = Vul uw wachtwoord in.
counter-slow-down = { $seconds ->
    [one] Te veel pogingen. Probeer opnieuw over één seconde.
   *[other] Te veel pogingen. Probeer opnieuw over { $seconds } seconden.
}
counter-language = Taal
counter-gate-mail = Berichten: { $mail }
counter-gate-kiosk = Kiosk: { $kiosk }
counter-locked = Balie vergrendeld
counter-locked-kept = Wat u aan het schrijven was, is bewaard.
counter-unlock = Ontgrendelen
counter-sign-out = Deze sessie sluiten
counter-lock = Vergrendelen
counter-night = Nacht

## Rail and bar

counter-rail = Navigatie en sessie
counter-main-navigation = Hoofdmenu
counter-home = Te doen
counter-vouchers = Vouchers
counter-letters = Berichten
counter-backups = Reservekopieën
counter-gauges = Status van de balie
counter-gauge-post = { $failed ->
    [0] { $waiting ->
        [0] er wacht niets
        [one] één bericht wacht
       *[other] { $waiting } berichten wachten
    }
    [one] één bericht te bekijken
   *[other] { $failed } berichten te bekijken
}
counter-printer = Printer
counter-kiosk = Kiosk
counter-kiosk-calls = Oproep van de kiosk
counter-since = sinds { $since }
counter-answer = Ik ga erheen
counter-answer-call = { $calls ->
    [one] Oproep beantwoorden
   *[other] { $calls } oproepen beantwoorden
}
counter-call-answered = De oproep is aangenomen.

## Home

counter-by-deadline = Volgens termijn
counter-nothing-todo = Niets te doen.
counter-nothing-todo-next = Volgende termijn: geen.
counter-first-steps = Eerste stappen
counter-steps-done = { $done } van { $total }
counter-step-done = , klaar
counter-step-todo = , te doen
counter-accounts-created = Aangemaakte accounts
counter-as-table = Tabel
counter-as-bars = Grafiek
counter-bars-spoken = Aangemaakte accounts per dag, over veertien dagen, hoogstens { $most }. De knop Tabel geeft de cijfers.
counter-sum-accounts = { $count ->
    [one] <b>{ $count }</b> account
   *[other] <b>{ $count }</b> accounts
}
counter-sum-vouchers = { $count ->
    [one] <b>{ $count }</b> gebruikte voucher
   *[other] <b>{ $count }</b> gebruikte vouchers
}
counter-sum-slips = { $count ->
    [one] <b>{ $count }</b> strook
   *[other] <b>{ $count }</b> stroken
}
counter-endings = Toegang die eindigt
counter-recent = Vandaag aan de balie

## Batches

counter-batches = Reeksen vouchers
counter-batches-open = Lopend
counter-batches-ended = Opgebruikt of vervallen
counter-ended-recently = Onlangs afgelopen
counter-see-all = Alle { $count }
counter-no-batches = Nog geen vouchers.
counter-no-batches-next = Geef een eerste reeks uit: acht vouchers per vel, klaar om te snijden.
counter-no-batches-here = Hier staat geen reeks.
counter-batch = Reeks { $number }
counter-batch-for = { $programme }, voor { $issuer }
counter-until = tot en met
counter-count-vouchers = { $count ->
    [one] { $count } voucher
   *[other] { $count } vouchers
}
counter-count-used = { $count } gebruikt
counter-count-held = { $count } bezet
counter-count-void = { $count } geannuleerd
counter-word-used = { $count ->
   *[other] gebruikt
}
counter-word-held = { $count ->
   *[other] bezet
}
counter-word-free = { $count ->
   *[other] vrij
}
counter-word-void = { $count ->
   *[other] geannuleerd
}
counter-bar-spoken = Gebruikt: { $used }. Bezet: { $held }. Vrij: { $free }. Geannuleerd: { $void }.
counter-opens = Geeft
counter-usable = Te gebruiken
counter-issued = Uitgegeven
counter-course = Cursus
counter-note = Notitie
counter-filter-all = Alle
counter-filter-held = Bezet
counter-filter-free = Vrij
counter-filter-used = Gebruikt
counter-filter-void = Geannuleerd
counter-state-held = bezet
counter-state-free = vrij
counter-state-used = gebruikt
counter-state-void = geannuleerd
counter-state-past = vervallen
counter-no-vouchers-here = Geen vouchers met deze status.
counter-more-vouchers = Meer tonen ({ $count })
counter-codes-hidden = De codes worden niet getoond. Bij een herdruk komen ze uit de verzegelde reeks, met uw sessie.

## Acts on vouchers

counter-reprint-free = { $count ->
    [one] Vrije voucher herdrukken
   *[other] De { $count } vrije herdrukken
}
counter-reprint-one = Voucher { $number } herdrukken
counter-export-issuer = Overzicht zonder namen
counter-export-staff = Overzicht met namen, voor het secretariaat
counter-exported = Overzicht opgeslagen: { $file }
counter-more = Andere acties
counter-void-left = { $count ->
    [one] Resterende voucher annuleren…
   *[other] De { $count } resterende annuleren…
}
counter-void-left-title = { $held ->
    [0] { $count ->
        [one] Waarom de resterende voucher annuleren? Hij is daarna niet meer bruikbaar.
       *[other] Waarom de { $count } resterende vouchers annuleren? Ze zijn daarna niet meer bruikbaar.
    }
    [one] Waarom de resterende vouchers ({ $count }) annuleren? Eén persoon heeft een ervan al ingevoerd: die inschrijving stopt.
   *[other] Waarom de resterende vouchers ({ $count }) annuleren? { $held } personen hebben hun voucher al ingevoerd: hun inschrijving stopt.
}
counter-void-left-now = { $count ->
    [one] Voucher annuleren
   *[other] De { $count } vouchers annuleren
}
counter-void-one-title = Waarom voucher { $number } annuleren?
counter-void-one-now = Voucher { $number } annuleren
counter-voided = { $count ->
    [0] De resterende vouchers zijn geannuleerd.
    [one] De voucher is geannuleerd.
   *[other] { $count } vouchers zijn geannuleerd.
}
counter-reason-misprint = beschadigd vel
counter-reason-lost = verloren
counter-reason-issuer = vraag van de uitgever
counter-reason-other = andere
counter-reason-note = Toelichting, voor het logboek
counter-reason-missing = Kies de reden.
counter-reason-note-missing = Licht de reden toe in enkele woorden.
counter-printed-paper = { $sheets ->
    [one] Eén vel verzonden naar { $printer }.
   *[other] { $sheets } vellen verzonden naar { $printer }.
}
counter-printed-folder = { $sheets ->
    [one] Eén vel opgeslagen: { $file }
   *[other] { $sheets } vellen opgeslagen: { $file }
}
counter-issued-unprinted = { $summary } Zonder printer is er niets afgedrukt: herdruk ze zodra er een is.
counter-printed-nowhere = Geen printer: er is niets afgedrukt. Herdruk de vouchers zodra er een is.

## Issuing

counter-issue = Vouchers uitgeven
counter-programme = Programma
counter-no-programme = Geen enkel programma geeft vouchers uit. Voeg er een toe met guichetctl programme add.
counter-issuer = Voor
counter-issuer-missing = Vul in voor wie deze vouchers zijn, zoals “VDAB Gent”.
counter-count = Aantal
counter-count-wrong = Vul een aantal vouchers in, zoals 80.
counter-one-sheet-less = Eén vel minder
counter-one-sheet-more = Eén vel meer
counter-use-by = Te gebruiken tot en met
counter-day = Dag
counter-month = Maand
counter-year = Jaar
counter-day-wrong = Vul een dag in die bestaat, zoals 27 3 2027, of laat het veld leeg.
counter-codes-drawn = De codes worden pas bij het afdrukken aangemaakt. Die in het voorbeeld zijn niet echt.
counter-print-sheets = { $sheets ->
    [one] Eén vel afdrukken
   *[other] { $sheets } vellen afdrukken
}
counter-issuing = Codes aanmaken…
counter-issue-range = { $count ->
    [one] Eén voucher, nr. { $first }.
   *[other] { $count } vouchers, nr. { $first } tot en met { $last }.
}
counter-issue-printer = { $printer }, A4, schaal 100 %.
counter-issue-folder = Oefening: een pdf in de map.
counter-issue-no-printer = Geen printer: vellen later te herdrukken.
counter-preview = Voorbeeld
counter-preview-spoken = Vel met acht vouchers, codes als voorbeeld. { $use }
counter-sheet-of = Vel { $sheet } van { $sheets }
counter-sheet-before = Vorig vel
counter-sheet-after = Volgend vel

## One voucher

counter-check = Voucher invoeren
counter-check-now = Controleren
counter-code-label = Vouchercode, gescand of getypt
counter-code-missing = Houd de voucher voor de scanner, of typ de twaalf letters.
counter-number = Nummer
counter-who = Persoon
counter-access-ends = Toegang tot en met
counter-release-it = Voucher vrijgeven
counter-void-it = Deze voucher annuleren…
counter-open-its-batch = Reeks openen

## Messages

counter-letters-all = Alle
counter-letters-waiting = Wachtend
counter-letters-failed = Te bekijken
counter-letters-sent = Verzonden
counter-search-letters = Ontvanger, onderwerp, nummer
counter-no-letters = Nog geen berichten.
counter-no-letters-next = Het eerste vertrekt zodra iemand zich aan de kiosk inschrijft.
counter-no-letters-here = Geen berichten met deze status.
counter-no-letter = Geen bericht gekozen
counter-no-letter-for = Geen bericht voor “{ $sought }”.
counter-mail-none = { $waiting ->
    [0] De berichten zullen hier wachten, zonder dat hun termijn loopt.
    [one] Hier wacht één bericht. Er gaat niets verloren: het vertrekt zodra de verzending is ingesteld.
   *[other] Hier wachten { $waiting } berichten. Er gaat niets verloren: ze vertrekken zodra de verzending is ingesteld.
}
counter-mail-paused = { $waiting ->
    [0] Er wacht niets. Berichten vertrekken vanzelf zodra de verbinding er weer is.
    [one] Er wacht één bericht. Er gaat niets verloren, het vertrekt vanzelf zodra de verbinding er weer is.
   *[other] Er wachten { $waiting } berichten. Er gaat niets verloren, ze vertrekken vanzelf zodra de verbinding er weer is.
}
counter-letter-to = aan { $recipient }
counter-letter-number = nummer { $number }
counter-letter-retry = Nu opnieuw proberen
counter-letter-cancel = Verzending annuleren
counter-letter-retried = Het bericht vertrekt bij de volgende ronde.
counter-letter-cancelled = De verzending is geannuleerd.
counter-journey = Traject
counter-attempts = { $count ->
    [0] geen poging
    [one] één poging
   *[other] { $count } pogingen
}
counter-as-read = Zoals verzonden
counter-as-will-be-read = Zoals het gelezen wordt
counter-code-covered = alleen zichtbaar voor de ontvanger

## A new password at the counter

counter-reset = Nieuw wachtwoord
counter-reset-who = Voor wie?
counter-reset-who-hint = E-mailadres, gebruikersnaam, of een strook onder de scanner.
counter-reset-find = Zoeken
counter-reset-proved = Adres bevestigd
counter-reset-unproved = Adres nooit bevestigd: een nieuw wachtwoord wordt alleen hier gegeven.
counter-reset-closed = Dit account kan geen nieuw wachtwoord krijgen.
counter-reset-check = Identiteit gecontroleerd
counter-reset-check-card_seen = Identiteitsbewijs gezien
counter-reset-check-known_in_person = Persoonlijk bekend
counter-reset-check-class_teacher = Via de klasleerkracht
counter-reset-print = Strook afdrukken
counter-reset-other = Een andere persoon
counter-reset-printed = De strook van { $name } is afgedrukt. De code werkt tot { $deadline }.
counter-reset-on-screen = Geen printer: toon deze code aan { $name }. Hij werkt tot { $deadline }.
counter-reset-older = Vorige codes en stroken werken niet meer.
counter-reset-login = Gebruikersnaam
counter-reset-address = Adres
counter-reset-access = Toegang
