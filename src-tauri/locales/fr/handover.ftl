# Ce que les plateformes apprennent des comptes : créés, changés, clos.

handover-created = créé
handover-changed = modifié
handover-closed = clos
handover-yes = oui
handover-head-change = Changement
handover-head-login = Identifiant
handover-head-first-name = Prénom
handover-head-last-name = Nom
handover-head-email = E-mail
handover-head-number = N° de dossier
handover-head-locked = Bloqué
handover-last = n° { $number }, { $day } à { $time }, par { $by }
refusal-base-missing = Indiquez où se trouvent les personnes dans l’annuaire, comme ou=people,dc=exemple,dc=ch.
refusal-handover-unknown = Il n’y a pas de transmission n° { $number } dans ce format pour ce programme.
refusal-nothing-to-hand-over = La plateforme sait déjà tout : rien n’a changé depuis la dernière transmission.
console-handover = Transmission n° { $number } : { $created } créés, { $changed } modifiés, { $closed } clos, dans { $file }.
act-account-handed-over = Compte transmis à la plateforme
help-handover = Ce que la plateforme d’un programme doit apprendre, en fichier
help-handover-programme = Le nom court du programme
help-handover-format = Le format : moodle-csv, ldif ou csv
help-handover-out = Le fichier à écrire
help-handover-base = Où se trouvent les personnes dans l’annuaire, pour ldif
help-handover-again = Le numéro d’une transmission à refaire telle quelle
