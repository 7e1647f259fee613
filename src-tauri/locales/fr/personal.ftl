# The personal account: letters as the counter lists them, acts of the ledger, a person's own file.
desk-letter-temporary-password = Mot de passe provisoire
desk-letter-known-account = Compte déjà existant
desk-letter-details-received = Données reçues
desk-letter-address-code = Confirmation d’une adresse
desk-letter-address-changed = Adresse changée

act-account-asked = Compte demandé
act-temporary-password-entered = Mot de passe provisoire saisi
act-details-sent = Données transmises par la personne
act-dossier-opened = Dossier ouvert
act-birth-date-given = Date de naissance donnée
act-area-added = Domaine ajouté
act-address-asked = Autre adresse demandée
act-address-confirmed = Autre adresse confirmée
act-address-moved = Adresse changée par la personne

own-enrolment-enrolled = inscription faite
own-enrolment-running = en cours
own-enrolment-completed = terminée
own-enrolment-cancelled = annulée
attested-between = du { $begins } au { $ends }
attested-since = depuis le { $begins }
attested-until = jusqu’au { $ends }
slip-promised = { $programme } · réponse d’ici au { $day }
