# The personal account: letters as the counter lists them, acts of the ledger, a person's own file.
desk-letter-temporary-password = Temporary password
desk-letter-known-account = Account already there
desk-letter-details-received = Data received
desk-letter-address-code = Confirmation of an address
desk-letter-address-changed = Address changed

act-account-asked = Account asked for
act-temporary-password-entered = Temporary password entered
act-details-sent = Data handed in by the person
act-dossier-opened = File request opened
act-birth-date-given = Birth date given
act-area-added = Area added
act-address-asked = Another address asked for
act-address-confirmed = Another address confirmed
act-address-moved = Address changed by the person

own-enrolment-enrolled = enrolled
own-enrolment-running = under way
own-enrolment-completed = completed
own-enrolment-cancelled = cancelled
attested-between = from { $begins } to { $ends }
attested-since = since { $begins }
attested-until = until { $ends }
slip-promised = { $programme } · answer by { $day }
