# Screens of dossiers, the register and closed days.

# The queue.
counter-dossiers = Dossiers
counter-dossiers-rows = Dossiers à décider
counter-dossiers-all = Tous
counter-dossiers-clean = Sans écart
counter-dossiers-compare = À comparer
counter-dossiers-late = En retard
counter-dossiers-asked = Demandés
counter-dossiers-late-one = en retard,
counter-dossiers-asked-one = complément demandé
counter-dossiers-clean-count = { $count ->
    [one] Un dossier est sans écart.
   *[other] { $count } dossiers sont sans écart.
}
counter-dossiers-chosen = { $count ->
    [one] Un dossier choisi
   *[other] { $count } dossiers choisis
}, dont { $clean } sans écart.
counter-dossiers-accept-all = { $count ->
    [one] Relier celui-là
   *[other] Relier les { $count }
}
counter-dossiers-none-clean = Aucun dossier choisi n’est sans écart : lisez-les un à un.
counter-dossiers-nothing = Rien à décider.
counter-dossiers-none-here = Aucun dossier sous ce filtre.

# What was decided.
counter-dossiers-today = Décidés aujourd’hui
counter-dossiers-history = Décidés ces cinq dernières semaines
counter-dossiers-decided = { $count ->
    [one] { $count } dossier
   *[other] { $count } dossiers
}
counter-dossiers-see-history = Voir l’historique
counter-dossiers-only-today = Seulement aujourd’hui
counter-dossiers-undo = Annuler
counter-dossiers-undo-one = Annuler la décision : { $name }

# One dossier.
counter-dossiers-before = à décider avant la fin du
counter-dossiers-typed = Saisi à la borne
counter-dossiers-file = Registre, dossier { $number }
counter-dossiers-account = Compte { $login }
counter-dossiers-gap = Écart
counter-dossiers-candidates = Candidats
counter-dossiers-no-candidate = Personne de ce nom ni de cette date au registre. Créez un nouveau dossier, ou demandez un complément.
counter-dossiers-no-account = Aucun autre compte de cette personne n’a été trouvé.
counter-dossiers-owner = Ce dossier est déjà relié au compte de { $name }. Si c’est la même personne, faites reprendre l’ancien compte par le nouveau.
counter-dossiers-outcome = En acceptant
counter-dossiers-past = Jusqu’ici
counter-dossiers-note = Note
counter-dossiers-keep-note = Garder la note
counter-dossiers-noted = Note gardée.

# Deciding.
counter-dossiers-accept = Relier au dossier { $number }
counter-dossiers-ask = Complément…
counter-dossiers-refuse = Refuser…
counter-dossiers-create = Nouveau dossier…
counter-dossiers-merge = Reprendre un compte…
counter-dossiers-no-file = Aucun dossier à relier ici : créez-en un, ou demandez un complément.
counter-dossiers-taken = Le dossier { $number } est déjà relié à quelqu’un d’autre.
counter-dossiers-choose = Plusieurs candidats : choisissez d’abord le bon.
counter-dossiers-done-linked = { $name } : dossier relié
counter-dossiers-done-asked = { $name } : complément demandé
counter-dossiers-done-refused = { $name } : demande refusée
counter-dossiers-done-created = { $name } : nouveau dossier créé et relié
counter-dossiers-done-merged = { $name } : compte repris
counter-dossiers-question-refuse = Pour quel motif ?
counter-dossiers-question-ask = Qu’est-ce qui manque ?
counter-dossiers-question-create = Un nouveau dossier au registre
counter-dossiers-question-merge = Ce qui passerait au nouveau compte
counter-dossiers-number = Numéro
counter-dossiers-create-now = Créer et relier
counter-dossiers-merge-from = De { $from } vers { $to } :
counter-dossiers-merge-now = Faire reprendre ce compte

# The register.
counter-register = Reprendre le registre
counter-register-what = Un fichier CSV des personnes connues de l’institution, avec leurs inscriptions et leurs attestations. Plusieurs lignes par numéro sont possibles.
counter-register-columns = Colonnes : numéro, nom, prénom ; et, si vous les avez, nom de naissance, date de naissance, e-mail, cours, début, fin, état, attestation, titre, délivrée le.
counter-register-again = Un second import met à jour, sans doublon. Ce que le fichier laisse vide reste comme connu.
counter-register-kinds = CSV avec une ligne de titres, 60 Mo au plus
counter-register-dry = Ce que deviendrait le registre
counter-register-busy = Un instant…
counter-register-import = { $count ->
    [one] Reprendre { $count } personne
   *[other] Reprendre { $count } personnes
}
counter-register-figure-add = { $count ->
    [one] nouvelle personne
   *[other] nouvelles personnes
}
counter-register-figure-change = { $count ->
    [one] mise à jour
   *[other] mises à jour
}
counter-register-figure-same = { $count ->
    [one] inchangée
   *[other] inchangées
}
counter-register-figure-enrolments = { $count ->
    [one] inscription
   *[other] inscriptions
}
counter-register-figure-attestations = { $count ->
    [one] attestation
   *[other] attestations
}
counter-register-figure-wrong = { $count ->
    [one] ligne à corriger
   *[other] lignes à corriger
}

# Closed days.
counter-holidays = Jours fériés
counter-room-holidays = Les jours qu’une promesse ne compte pas
counter-holidays-region = Région
counter-holidays-what = Les délais promis comptent les jours ouvrables : ni samedi, ni dimanche, ni jour férié.
counter-holidays-weekends = Seulement samedi et dimanche
counter-holidays-add = Fermer un jour de plus
counter-holidays-day = Jour
counter-holidays-name = Nom du jour
counter-holidays-add-now = Fermer ce jour
counter-holidays-which = Il manque un jour, par exemple 24 12 2026.
counter-holidays-told = Une promesse déjà faite ne change pas : les nouveaux jours valent pour les suivantes.
counter-holidays-unnamed = Fermeture
counter-holidays-worked = travaillé
counter-holidays-own = ajouté ici
counter-holidays-none = Aucun jour férié : choisissez une région, ou ajoutez des jours.
counter-holidays-open = Travailler
counter-holidays-close = Fermer
counter-holidays-open-one = Travailler le { $day }
counter-holidays-close-one = Fermer le { $day }
counter-dossiers-card = Ouvrir la fiche, corriger
counter-dossiers-no-letter = Aucun message ne part : cette personne n’a pas d’adresse.
