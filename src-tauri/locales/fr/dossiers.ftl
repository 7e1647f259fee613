# Dossiers and the register: the queue, candidates, decisions, closed days.

# The queue.
dossier-kind-linking = Rattachement
dossier-kind-takeover = Reprise
dossier-due = { $weekday } { $day }
dossier-opened-by = ouvert par { $who }
dossier-flag-clean = sans écart
dossier-flag-several = { $count ->
    [one] { $count } candidat
   *[other] { $count } candidats
}
dossier-flag-swapped = date inversée
dossier-flag-none = pas au registre
dossier-flag-no-account = aucun compte trouvé
dossier-flag-one = un candidat
dossiers-headline = { $count ->
    [0] Rien à décider
    [one] Un dossier à décider
   *[other] { $count } dossiers à décider
}{ $late ->
    [0] {""}
    [one] , dont un en retard
   *[other] , dont { $late } en retard
}
dossiers-next = Prochaine échéance : { $day }.
dossiers-next-none = Prochaine échéance : aucune.
dossiers-linked = { $done ->
    [0] Aucun dossier relié.
    [one] Un dossier relié.
   *[other] { $done } dossiers reliés.
}{ $left ->
    [0] {""}
    [one] {" "}Un autre a changé entre-temps : il reste à lire.
   *[other] {" "}{ $left } autres ont changé entre-temps : ils restent à lire.
}
dossiers-undone = { $count ->
    [one] Décision annulée. Aucun message n’est parti.
   *[other] { $count } décisions annulées. Aucun message n’est parti.
}
dossiers-undone-told = { $count ->
    [one] Décision annulée. Le message était déjà parti : la personne est informée que son dossier est rouvert.
   *[other] { $count } décisions annulées. Des messages étaient déjà partis : ces personnes sont informées que leur dossier est rouvert.
}
dossier-done-linked = relié
dossier-done-created = nouveau dossier
dossier-done-merged = compte repris
dossier-done-asked = complément
dossier-done-refused = refusé
dossier-about-file = dossier { $number }
dossier-late = en retard, promis { $due }
desk-plate-dossiers = { $count ->
    [one] Dossier à décider
   *[other] Dossiers à décider
}
desk-plate-dossiers-detail = { $more ->
    [0] aucun en retard
    [one] un en retard
   *[other] { $more } en retard
}

# One dossier.
dossier-about = { $kind }, { $programme }, demande du { $day }
dossier-identity-none = Identité pas encore vérifiée
dossier-identity-card = Identité vérifiée : pièce vue
dossier-identity-known = Identité vérifiée : personne connue
dossier-identity-vouched = Identité vérifiée : collègue présent
dossier-outcome-linking = Le compte est relié au dossier choisi, avec ses inscriptions et attestations.
dossier-outcome-takeover = L’ancien compte est fermé ; dossiers, accès, inscriptions et attestations passent au nouveau.
dossier-outcome-letter = Un message part à { $email } quinze secondes plus tard.
dossier-outcome-no-letter = Sans adresse e-mail : dites-le à la personne.
dossier-outcome-undo = La décision s’annule pendant sept jours.
dossier-decided = { $state ->
    [accepted] Accepté
    [refused] Refusé
    [asked] Complément demandé
   *[other] Retiré
} par { $who }, { $when }
dossier-field-last-name = Nom
dossier-field-birth-name = Nom de naissance
dossier-field-first-name = Prénom
dossier-field-birth-date = Naissance
dossier-field-email = E-mail
dossier-field-papers = Suivi
dossier-papers = { $enrolments ->
    [0] Aucune inscription
    [one] Une inscription
   *[other] { $enrolments } inscriptions
}, { $attestations ->
    [0] aucune attestation
    [one] une attestation
   *[other] { $attestations } attestations
}

# What differs.
match-score = { $score } points sur 100{ $count ->
    [0] , sans écart
   *[other] {" "}: { $reasons }
}
match-same = identique
match-writing = accents ou casse
match-particle = particule
match-order = ordre des noms
match-second-name = autre prénom en plus
match-part-name = nom double
match-birth-name = nom de naissance
match-spelling = orthographe
match-other = autre nom
match-swapped = jour et mois inversés
match-near-date = date à un chiffre près
match-no-date = date absente
match-other-date = autre date
match-number = autre numéro
match-taken = doublon ?
match-other-address = autre adresse
match-not-typed = pas saisi
match-not-known = absent du registre
match-carried = reprise

# Why it is refused; what is asked for.
dossier-refused-not-ours = Pas de notre ressort
dossier-refused-not-entitled = N’a pas droit à cet accès
dossier-refused-duplicate = Déjà un compte
dossier-refused-untrue = Données qui ne sont pas les siennes
dossier-refused-no-answer = Pas de réponse à notre question
dossier-refused-on-request = À la demande de la personne
dossier-refused-superseded = Compte repris par un autre
dossier-missing-identity = Pièce d’identité à montrer
dossier-missing-birth-date = Date de naissance à confirmer
dossier-missing-birth-name = Nom de naissance à préciser
dossier-missing-number = Numéro de dossier à retrouver
dossier-missing-past-course = Formation déjà suivie à préciser
dossier-missing-address = Adresse à préciser

# What would move.
merge-file = Dossier { $number }, { $enrolments ->
    [0] aucune inscription
    [one] une inscription
   *[other] { $enrolments } inscriptions
}, { $attestations ->
    [0] aucune attestation
    [one] une attestation
   *[other] { $attestations } attestations
}
merge-access = Accès « { $programme } », sans fin
merge-access-until = Accès « { $programme } », jusqu’au { $day }
merge-nothing = Rien : ce compte n’a ni dossier ni accès.
merge-closed = Le compte { $login } de { $name } est fermé : il n’ouvre plus rien.
merge-told = Un message part aux deux adresses.
merge-undo = Tout s’annule pendant sept jours.

# Acts of the ledger.
act-dossier-looked-at = Dossier lu
act-dossier-linked = Dossier relié
act-dossier-created = Relié à un nouveau dossier
act-dossier-merged = Compte repris par un autre
act-dossier-asked = Complément demandé
act-dossier-answered = Le dossier a reçu une réponse
act-dossier-refused = Dossier refusé
act-dossier-undone = Décision annulée
act-dossier-noted = Note ajoutée
act-dossier-withdrawn = Dossier retiré
act-dossier-forgotten = Notes du dossier effacées
act-file-linked = Relié au registre
act-file-unlinked = Lien au registre retiré
act-file-added = Inscrit au registre
act-file-changed = Registre mis à jour
act-file-withdrawn = Dossier créé par erreur, retiré
act-access-moved = Accès passé à un autre compte
act-account-superseded = Compte fermé, repris par un autre
act-account-restored = Compte rétabli

# Reasons of the ledger.
reason-not-ours = Pas de notre ressort
reason-not-entitled = N’a pas droit à cet accès
reason-duplicate = Déjà un compte
reason-untrue = Données qui ne sont pas les siennes
reason-no-answer = Pas de réponse à notre question
reason-on-request = À la demande de la personne
reason-superseded = Compte repris par un autre
reason-identity = Pièce d’identité à montrer
reason-birth-date = Date de naissance à confirmer
reason-birth-name = Nom de naissance à préciser
reason-number = Numéro de dossier à retrouver
reason-past-course = Formation déjà suivie à préciser
reason-address = Adresse à préciser
reason-linked = relié
reason-created = nouveau dossier
reason-merged = compte repris
reason-asked = complément
reason-refused = refusé

# Findings of verify.
verify-object-dossier = dossier à décider
verify-dossier-without-file = Dossier à décider { $id } : accepté, mais relié à rien.
verify-superseded-open = Compte { $id } : repris par un autre, mais pas fermé.

# Closed days.
closed-days-example = Une demande reçue aujourd’hui a sa réponse d’ici au { $day } (3 jours ouvrables).
holiday-all-saints = Toussaint
holiday-armistice = Armistice
holiday-ascension = Ascension
holiday-assumption = Assomption
holiday-berchtold = 2 janvier
holiday-brother-klaus = Saint Nicolas de Flue
holiday-christmas = Noël
holiday-corpus-christi = Fête-Dieu
holiday-easter-monday = Lundi de Pâques
holiday-epiphany = Épiphanie
holiday-fast-monday = Lundi du Jeûne fédéral
holiday-geneva-fast = Jeûne genevois
holiday-good-friday = Vendredi saint
holiday-immaculate = Immaculée Conception
holiday-joseph = Saint-Joseph
holiday-jura = Commémoration du plébiscite jurassien
holiday-labour = Fête du Travail
holiday-nafels = Commémoration de Näfels
holiday-national-be = Fête nationale
holiday-national-ch = Fête nationale
holiday-national-fr = Fête nationale
holiday-new-year = Nouvel An
holiday-peter-paul = Saints Pierre et Paul
holiday-republic-ne = Instauration de la République
holiday-restoration-ge = Restauration de la République
holiday-stephen = 26 décembre
holiday-victory = Victoire de 1945
holiday-whit-monday = Lundi de Pentecôte
region-ch-ag = Argovie
region-ch-ai = Appenzell Rhodes-Intérieures
region-ch-ar = Appenzell Rhodes-Extérieures
region-ch-be = Berne
region-ch-bl = Bâle-Campagne
region-ch-bs = Bâle-Ville
region-ch-fr = Fribourg
region-ch-ge = Genève
region-ch-gl = Glaris
region-ch-gr = Grisons
region-ch-ju = Jura
region-ch-lu = Lucerne
region-ch-ne = Neuchâtel
region-ch-nw = Nidwald
region-ch-ow = Obwald
region-ch-sg = Saint-Gall
region-ch-sh = Schaffhouse
region-ch-so = Soleure
region-ch-sz = Schwytz
region-ch-tg = Thurgovie
region-ch-ti = Tessin
region-ch-ur = Uri
region-ch-vd = Vaud
region-ch-vs = Valais
region-ch-zg = Zoug
region-ch-zh = Zurich
region-be = Belgique
region-fr = France
region-fr-am = Alsace et Moselle
