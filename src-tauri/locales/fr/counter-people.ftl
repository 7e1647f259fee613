# La palette et la fiche, à l’écran.

palette-ask = Rechercher une personne, un bon, un message…
palette-title = Recherche
palette-count = { $count ->
    [0] rien
    [one] { $count } résultat
   *[other] { $count } résultats
}
palette-close = Fermer
palette-nobody = Personne ne répond à « { $text } ».
palette-suggestion = Essayez { $text } ({ $count })
palette-new-case = Commencer une inscription
palette-find-case = Ouvrir une inscription par son numéro
palette-reset = Nouveau mot de passe pour quelqu’un
palette-issue = Émettre des bons
palette-home = Aller à l’accueil
palette-dossiers = Aller aux dossiers
palette-vouchers = Aller aux bons
palette-letters = Aller aux messages
palette-access = Aller à mon accès
palette-lock = Verrouiller
palette-rows = Résultats
palette-people = Personnes
palette-papers = Bons, inscriptions et messages
palette-actions = Actions
palette-open = Ouvrir
palette-enter = Entrée
palette-grammar-actions = actions
palette-grammar-numbers = numéros
palette-grammar-letters = messages
palette-folded = accents, ordre et casse ne comptent pas
counter-person = Fiche d’une personne
person-edit = Corriger
person-account = Compte { $login }
person-no-end = sans date de fin
person-data = Données
person-email = E-mail
person-born = Naissance
person-birth-name = Nom de naissance
person-identity = Identité
person-history = Historique
person-acts = { $count ->
    [one] { $count } geste
   *[other] { $count } gestes
}
person-print-trace = Imprimer qui a consulté ces données
person-trace-printed = Le relevé est imprimé.
person-unlocked = Le compte est débloqué.
person-step-reset = Imprimer un bulletin
person-step-unlock = Débloquer le compte
person-step-resend = Voir le message
person-step-decide = Ouvrir le dossier
person-no-papers = Ni inscription ni attestation.
person-letters = Messages
person-no-letters = Aucun message.
person-do-lock = Bloquer le compte
person-do-close = Clore le compte
person-do-erase = Effacer la personne
person-did-lock = Le compte est bloqué.
person-did-close = Le compte est clos.
person-did-erase = La personne est effacée.
person-why-lock = Pourquoi bloquer ce compte ?
person-why-close = Pourquoi clore ce compte ? Il ne se rouvre pas.
person-why-erase = Pourquoi effacer cette personne avant la date promise ? Rien ne revient.
person-reason-misuse = Abus
person-reason-identity_doubtful = Identité douteuse
person-reason-on_request = À la demande de la personne
person-reason-left = Départ
person-reason-entered_by_mistake = Saisie par erreur
person-reason-twice = Inscrite deux fois
person-leave = Laisser
person-keep = Enregistrer
person-corrected = La fiche est corrigée.
person-field-first_name = Prénom(s)
person-field-last_name = Nom de famille
person-field-birth_name = Nom de naissance (si différent)
person-field-birth_date = Naissance, comme 27.3.2007
person-field-email = E-mail
person-form-note = Une nouvelle adresse n’est pas encore prouvée ; l’identifiant suit quand c’était l’adresse.
