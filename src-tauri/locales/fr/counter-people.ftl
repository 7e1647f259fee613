# La palette et la fiche, à l’écran.

counter-palette-ask = Rechercher une personne, un bon, un message…
counter-palette-title = Recherche
counter-palette-count = { $count ->
    [0] rien
    [one] { $count } résultat
   *[other] { $count } résultats
}
counter-palette-close = Fermer
counter-palette-nobody = Personne ne répond à « { $text } ».
counter-palette-suggestion = Essayez { $text } ({ $count })
counter-palette-new-case = Commencer une inscription
counter-palette-find-case = Ouvrir une inscription par son numéro
counter-palette-reset = Nouveau mot de passe pour quelqu’un
counter-palette-issue = Émettre des bons
counter-palette-home = Aller à l’accueil
counter-palette-dossiers = Aller aux dossiers
counter-palette-vouchers = Aller aux bons
counter-palette-letters = Aller aux messages
counter-palette-access = Aller à mon accès
counter-palette-lock = Verrouiller
counter-palette-rows = Résultats
counter-palette-people = Personnes
counter-palette-papers = Bons, inscriptions et messages
counter-palette-actions = Actions
counter-palette-open = Ouvrir
counter-palette-enter = Entrée
counter-palette-grammar-actions = actions
counter-palette-grammar-numbers = numéros
counter-palette-grammar-letters = messages
counter-palette-folded = accents, ordre et casse ne comptent pas
counter-person = Fiche d’une personne
counter-person-edit = Corriger
counter-person-account = Compte { $login }
counter-person-no-end = sans date de fin
counter-person-data = Données
counter-person-email = E-mail
counter-person-born = Naissance
counter-person-birth-name = Nom de naissance
counter-person-identity = Identité
counter-person-history = Historique
counter-person-acts = { $count ->
    [one] { $count } geste
   *[other] { $count } gestes
}
counter-person-print-trace = Imprimer qui a consulté ces données
counter-person-trace-printed = Le relevé est imprimé.
counter-person-unlocked = Le compte est débloqué.
counter-person-step-reset = Imprimer un bulletin
counter-person-step-unlock = Débloquer le compte
counter-person-step-resend = Voir le message
counter-person-step-decide = Ouvrir le dossier
counter-person-no-papers = Ni inscription ni attestation.
counter-person-letters = Messages
counter-person-no-letters = Aucun message.
counter-person-do-lock = Bloquer le compte
counter-person-do-close = Clore le compte
counter-person-do-erase = Effacer la personne
counter-person-did-lock = Le compte est bloqué.
counter-person-did-close = Le compte est clos.
counter-person-did-erase = La personne est effacée.
counter-person-why-lock = Pourquoi bloquer ce compte ?
counter-person-why-close = Pourquoi clore ce compte ? Il ne se rouvre pas.
counter-person-why-erase = Pourquoi effacer cette personne avant la date promise ? Rien ne revient.
counter-person-reason-misuse = Abus
counter-person-reason-identity-doubtful = Identité douteuse
counter-person-reason-on-request = À la demande de la personne
counter-person-reason-left = Départ
counter-person-reason-entered-by-mistake = Saisie par erreur
counter-person-reason-twice = Inscrite deux fois
counter-person-leave = Laisser
counter-person-keep = Enregistrer
counter-person-corrected = La fiche est corrigée.
counter-person-field-first-name = Prénom(s)
counter-person-field-last-name = Nom de famille
counter-person-field-birth-name = Nom de naissance (si différent)
counter-person-field-birth-date = Naissance, comme 27.3.2007
counter-person-field-email = E-mail
counter-person-form-note = Une nouvelle adresse n’est pas encore prouvée ; l’identifiant suit quand c’était l’adresse.
counter-person-attest = Imprimer l’attestation
counter-person-attested = L’attestation est imprimée.
