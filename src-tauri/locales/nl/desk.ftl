# What the counter's views say: lists of vouchers, the state of the desk, what waits.

desk-language = Nederlands
desk-weekday-1 = ma
desk-weekday-2 = di
desk-weekday-3 = wo
desk-weekday-4 = do
desk-weekday-5 = vr
desk-weekday-6 = za
desk-weekday-7 = zo
desk-day-short = { $weekday } { $day }
desk-day-hour = { $weekday } { $time }
desk-today = Vandaag
desk-tomorrow = Morgen
desk-in-days = { $days ->
    [0] vandaag
    [one] { $days } dag
   *[other] { $days } dagen
}

## The frame

desk-role-administrator = Beheer
desk-role-secretariat = Secretariaat
desk-role-component = Afdeling
desk-role-programme = Programma
desk-role-printing = Drukwerk
desk-mail-none = Geen verzending ingesteld
desk-mail-folder = In een map
desk-mail-smtp = Online
desk-mail-paused = Offline
desk-printer-ready = klaar
desk-printer-folder = als bestanden, voor de oefening
desk-printer-none = geen printer
desk-kiosk-closed = Uit
desk-kiosk-home = Startscherm, vrij
desk-kiosk-idle = Startscherm, vrij
desk-kiosk-busy = In gebruik
desk-kiosk-code = In gebruik, code invoeren
desk-kiosk-voucher = In gebruik, voucher herkend
desk-kiosk-name = In gebruik, naam
desk-kiosk-email = In gebruik, e-mailadres
desk-kiosk-check = In gebruik, controle
desk-kiosk-done = In gebruik, inschrijving klaar
desk-kiosk-password = In gebruik, wachtwoord
desk-kiosk-active = In gebruik, account geactiveerd
desk-kiosk-sign-in = In gebruik, aanmelden
desk-kiosk-profile = In gebruik, account open
desk-kiosk-days = In gebruik, resterende dagen
desk-kiosk-refused = In gebruik, code geweigerd

## Home

desk-headline = { $day }, { $time }. { $count ->
    [0] Niets te doen.
    [one] Eén zaak op te volgen{ $today ->
        [0] .
       *[other] , vandaag.
    }
   *[other] { $count } zaken op te volgen{ $today ->
        [0] .
       *[other] , waarvan { $today } vandaag.
    }
}
desk-plate-calls = Oproep aan de kiosk
desk-plate-calls-detail = sinds { $more }
desk-plate-letters = { $count ->
    [one] Bericht te bekijken
   *[other] Berichten te bekijken
}
desk-plate-letters-detail = { $more ->
    [0] er wacht geen ander
    [one] er wacht één ander
   *[other] er wachten { $more } andere
}
desk-plate-registrations = { $count ->
    [one] Lopende inschrijving
   *[other] Lopende inschrijvingen
}
desk-plate-registrations-detail = { $more ->
    [0] vandaag vervalt er geen
    [one] vandaag vervalt er één
   *[other] vandaag vervallen er { $more }
}
desk-plate-vouchers = { $count ->
    [one] Vrije voucher
   *[other] Vrije vouchers
}
desk-plate-vouchers-detail = { $more ->
    [0] geen lopende reeks
    [one] één lopende reeks
   *[other] { $more } lopende reeksen
}
desk-todo-call = Oproep van de kiosk
desk-todo-call-what = Iemand vraagt hulp
desk-todo-nobody = Ontvanger gewist
desk-todo-refused = geweigerd
desk-todo-unsure = te controleren
desk-todo-registration = { $programme }, { $case }: wacht op de code
desk-todo-registration-unsent = { $programme }, { $case }: het bericht is nog niet vertrokken
desk-todo-batch = Reeks { $number }
desk-todo-batch-what = { $count ->
    [one] { $issuer }: één vrije voucher, laatste dag
   *[other] { $issuer }: { $count } vrije vouchers, laatste dag
}
desk-todo-letter = Bericht “{ $kind }”
desk-letter-activation = Activering
desk-letter-still-running = Toegang loopt al
desk-letter-account-active = Account geactiveerd
desk-letter-ending = Einde van de toegang
desk-letter-password-changed = Wachtwoord gewijzigd
desk-step-programme = Een programma toevoegen
desk-step-mail = De verzending van berichten instellen
desk-step-printer = Een printer aansluiten
desk-step-vouchers = Een eerste reeks vouchers uitgeven
desk-who-kiosk = kiosk
desk-who-round = Guichet
desk-recent-vouchers = { $count } vouchers
desk-recent-voucher = Voucher { $number }
desk-recent-voucher-entered = Voucher ingevoerd, { $about }
desk-recent-account-activated = Account geactiveerd
desk-recent-account-reopened = Account heropend
desk-recent-registration-lapsed = Inschrijving vervallen, voucher vrijgegeven
desk-recent-batch-issued = { $number ->
    [one] Eén voucher uitgegeven, { $about }
   *[other] { $number } vouchers uitgegeven, { $about }
}
desk-recent-batch-reprinted = Vouchers herdrukt, { $about }
desk-recent-batch-exported = Overzicht opgeslagen, { $about }
desk-recent-voucher-voided = Annulering
desk-recent-programme-added = Programma toegevoegd

## Vouchers

desk-batches = { $issued ->
    [0] Geen vouchers uitgegeven
    [one] Eén voucher uitgegeven
   *[other] { $issued } vouchers uitgegeven
}{ $held ->
    [0] {""}
    [one] , één bezet
   *[other] , { $held } bezet
}
desk-batch-spent = opgebruikt
desk-batch-past = vervallen
desk-batch-void = geannuleerd
desk-batch-issued = { $count ->
    [one] { $day } door { $by }, nr. { $first }
   *[other] { $day } door { $by }, nr. { $first } tot en met { $last }
}
desk-opens-from-entry = { $days } dagen toegang vanaf invoer van de code
desk-opens-from-activation = { $days } dagen toegang vanaf activering
desk-opens-always = toegang zonder einde
desk-programme-opens = Geeft { $opens }, zonder goedkeuring.
desk-programme-approved = Geeft { $opens }, na goedkeuring.
desk-usable-until = tot en met { $day }
desk-usable-always = zonder einddatum
desk-voucher-handed = bezorgd aan { $issuer }
desk-voucher-waits = wacht op verbinding
desk-voucher-until = tot { $at }
desk-reason-misprint = beschadigd vel
desk-reason-lost = verloren
desk-reason-issuer = vraag van de uitgever
desk-reason-other = andere reden
desk-state-held = bezet
desk-state-used = gebruikt
desk-state-free = vrij
desk-state-void = geannuleerd
desk-state-past = vervallen
desk-frank-free = Vrij: hij kan aan de kiosk ingevoerd worden.
desk-frank-free-until = Vrij: hij kan aan de kiosk ingevoerd worden tot en met { $last }.
desk-frank-past = Vervallen: hij kon ingevoerd worden tot en met { $last }. Geef een andere voucher uit als de persoon er recht op heeft.
desk-frank-held = Bezet: een inschrijving wacht op activering, tot { $deadline }. De code staat in het bericht.
desk-frank-held-waiting = Bezet: een inschrijving wacht tot het bericht vertrekt. Er loopt geen termijn.
desk-frank-used = Gebruikt op { $changed }: toegang open tot en met { $ends }.
desk-frank-used-ended = Gebruikt op { $changed }: de toegang is geëindigd op { $ends }.
desk-frank-used-open = Gebruikt op { $changed }: toegang open, zonder einde.
desk-frank-void = Geannuleerd op { $changed }: { $reason }. Hij is niet meer bruikbaar.

## Issuing

desk-issued-summary = { $count ->
    [one] Reeks { $batch }: één voucher, nr. { $first }.
   *[other] Reeks { $batch }: { $count } vouchers, nr. { $first } tot en met { $last }.
}
desk-issued-broken = Het opmaken van de vellen is mislukt.
desk-issued-not-printed = { $summary } De vellen zijn niet afgedrukt. { $reason } Herdruk ze vanuit de reeks.
desk-paper-vouchers = Vouchers, reeks { $batch }

## Exports

desk-export-batch = Reeks
desk-export-number = Nummer
desk-export-issuer = Uitgever
desk-export-course = Cursus
desk-export-state = Status
desk-export-person = Persoon
desk-export-changed = Sinds
desk-export-ends = Einde van de toegang
desk-export-reason = Reden
desk-export-issued = Uitgegeven
desk-export-use-by = Te gebruiken tot en met
desk-export-used = gebruikt
desk-export-unused = niet gebruikt
desk-export-void = geannuleerd
desk-export-file-staff = reeks-{ $batch }-secretariaat-{ $day }
desk-export-file-issuer = reeks-{ $batch }-uitgever-{ $day }

## Letters

desk-letters = { $waiting ->
    [0] { $failed ->
        [0] Er wacht niets
        [one] Eén bericht te bekijken
       *[other] { $failed } berichten te bekijken
    }
    [one] Eén bericht wacht{ $failed ->
        [0] {""}
       *[other] , { $failed } te bekijken
    }
   *[other] { $waiting } berichten wachten{ $failed ->
        [0] {""}
       *[other] , { $failed } te bekijken
    }
}
desk-letter-state-queued = wachtend
desk-letter-state-sending = vertrekt nu
desk-letter-state-deferred = uitgesteld
desk-letter-state-accepted = verzonden
desk-letter-state-failed = geweigerd
desk-letter-state-needs-staff = te controleren
desk-letter-state-cancelled = geannuleerd
desk-letter-erased = De inhoud van dit bericht is samen met de gegevens van de persoon gewist.
desk-letter-step-posted = Klaargezet, code pas bij vertrek aangemaakt
desk-letter-step-leaving = Poging { $number } bezig
desk-letter-step-accepted = Door de server aangenomen
desk-letter-step-deferred = Poging { $number }: uitgesteld. { $reply }
desk-letter-step-unknown = Poging { $number }: geen antwoord van de server, misschien is er een kopie aangekomen. { $reply }
desk-letter-step-failed = Poging { $number }: geweigerd. { $reply }
desk-letter-step-paused = Poging { $number }: de server laat ons niet binnen. { $reply }
desk-letter-step-line = Geen verbinding. { $reply }
desk-letter-step-next = Volgende poging zo snel mogelijk
desk-letter-step-next-at = Volgende poging: { $at }
desk-letter-step-clock = Door de server aangenomen: hier begint de termijn voor de activering
desk-letter-step-needs-staff = Iemand moet dit controleren: probeer opnieuw, of annuleer de verzending
desk-letter-step-cancelled = Verzending geannuleerd
