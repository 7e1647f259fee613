# Wat platformen over accounts vernemen: aangemaakt, gewijzigd, gesloten.

handover-created = aangemaakt
handover-changed = gewijzigd
handover-closed = gesloten
handover-yes = ja
handover-head-change = Wijziging
handover-head-login = Gebruikersnaam
handover-head-first-name = Voornaam
handover-head-last-name = Achternaam
handover-head-email = E-mail
handover-head-number = Dossiernummer
handover-head-locked = Geblokkeerd
handover-last = nr. { $number }, { $day } om { $time }, door { $by }
refusal-base-missing = Geef aan waar de personen in de directory staan, zoals ou=people,dc=voorbeeld,dc=be.
refusal-handover-unknown = Voor dit programma bestaat in dit formaat geen overdracht nr. { $number }.
refusal-nothing-to-hand-over = Het platform weet alles al: sinds de laatste overdracht is er niets veranderd.
console-handover = Overdracht nr. { $number }: { $created } aangemaakt, { $changed } gewijzigd, { $closed } gesloten, in { $file }.
act-account-handed-over = Account overgedragen aan het platform
help-handover = Wat het platform van een programma moet vernemen, als bestand
help-handover-programme = De korte naam van het programma
help-handover-format = Het formaat: moodle-csv, ldif of csv
help-handover-out = Het bestand dat wordt geschreven
help-handover-base = Waar de personen in de directory staan, voor ldif
help-handover-again = Het nummer van een overdracht die ongewijzigd wordt herhaald
