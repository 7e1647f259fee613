# The personal account: letters as the counter lists them, acts of the ledger, a person's own file.
desk-letter-temporary-password = Voorlopig wachtwoord
desk-letter-known-account = Account bestaat al
desk-letter-details-received = Gegevens ontvangen
desk-letter-address-code = Bevestiging van een adres
desk-letter-address-changed = Adres gewijzigd

act-account-asked = Account aangevraagd
act-temporary-password-entered = Voorlopig wachtwoord ingevoerd
act-details-sent = Gegevens door de persoon doorgegeven
act-dossier-opened = Dossier geopend
act-birth-date-given = Geboortedatum opgegeven
act-area-added = Domein toegevoegd
act-address-asked = Ander adres gevraagd
act-address-confirmed = Ander adres bevestigd
act-address-moved = Adres door de persoon gewijzigd

own-enrolment-enrolled = ingeschreven
own-enrolment-running = lopend
own-enrolment-completed = afgerond
own-enrolment-cancelled = geannuleerd
attested-between = van { $begins } tot { $ends }
attested-since = sinds { $begins }
attested-until = tot { $ends }
slip-promised = { $programme } · antwoord uiterlijk { $day }
