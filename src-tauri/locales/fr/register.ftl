# The institution’s register: what an import says.

# What an import has done, or would do.
register-imported = { $added ->
    [0] Aucune personne ajoutée
    [one] Une personne ajoutée
   *[other] { $added } personnes ajoutées
}, { $changed } mises à jour, { $same } inchangées. Inscriptions : { $enrolments }, attestations : { $attestations }.{ $left ->
    [0] {""}
    [one] {" "}Une ligne laissée de côté.
   *[other] {" "}{ $left } lignes laissées de côté.
}
register-would = { $people } personnes lues : { $add } nouvelles, { $change } à mettre à jour, { $same } inchangées. Inscriptions : { $enrolments }, attestations : { $attestations }.
register-file-refused = registre-lignes-refusees-{ $day }
register-found-nothing = rien

# Columns without which there is no register.
register-column-number = Numéro
register-column-lastname = Nom
register-column-firstname = Prénom

# What can be wrong with a line, and what is expected.
register-wrong-ragged = { $count ->
    [one] Ligne d’une autre longueur
   *[other] Lignes d’une autre longueur
}
register-expected-ragged = { $cells } cellules, comme la première ligne
register-wrong-unclosed = { $count ->
    [one] Guillemet jamais refermé
   *[other] Guillemets jamais refermés
}
register-expected-unclosed = un guillemet fermant
register-wrong-number-missing = { $count ->
    [one] Numéro absent
   *[other] Numéros absents
}
register-expected-number-missing = le numéro de la personne
register-wrong-name-missing = { $count ->
    [one] Nom absent
   *[other] Noms absents
}
register-expected-name-missing = un nom et un prénom
register-wrong-name-impossible = { $count ->
    [one] Nom impossible
   *[other] Noms impossibles
}
register-expected-name-impossible = des lettres, au plus 100
register-wrong-birth-impossible = { $count ->
    [one] Date de naissance impossible
   *[other] Dates de naissance impossibles
}
register-expected-birth-impossible = un jour passé, année à quatre chiffres : 03.07.1996 ou 1996-07-03
register-wrong-day-impossible = { $count ->
    [one] Date impossible
   *[other] Dates impossibles
}
register-expected-day-impossible = un jour qui existe : 31.12.2026 ou 2026-12-31
register-wrong-email-impossible = { $count ->
    [one] Adresse e-mail impossible
   *[other] Adresses e-mail impossibles
}
register-expected-email-impossible = une adresse entière, ou rien
register-wrong-ends-too-early = { $count ->
    [one] Fin avant le début
   *[other] Fins avant le début
}
register-expected-ends-too-early = une fin après le début
register-wrong-state-unknown = { $count ->
    [one] État inconnu
   *[other] États inconnus
}
register-expected-state-unknown = inscrit, en cours, terminé ou annulé
register-wrong-course-missing = { $count ->
    [one] Dates sans cours
   *[other] Dates sans cours
}
register-expected-course-missing = le nom du cours
register-wrong-title-missing = { $count ->
    [one] Attestation sans titre
   *[other] Attestations sans titre
}
register-expected-title-missing = un titre, ou un cours
register-wrong-text-too-long = { $count ->
    [one] Texte trop long
   *[other] Textes trop longs
}
register-expected-text-too-long = au plus 120 caractères
register-wrong-number-twice = { $count ->
    [one] Numéro de deux personnes
   *[other] Numéros de deux personnes
}
register-expected-number-twice = les mêmes nom, prénom et naissance qu’à la première ligne de ce numéro
register-wrong-attestation-twice = { $count ->
    [one] Attestation de deux personnes
   *[other] Attestations de deux personnes
}
register-expected-attestation-twice = un numéro par attestation
register-wrong-attestation-elsewhere = { $count ->
    [one] Attestation déjà à quelqu’un d’autre
   *[other] Attestations déjà à quelqu’un d’autre
}
register-expected-attestation-elsewhere = un numéro que le registre ne donne à personne d’autre

# Help of `guichetctl register`.
help-register = Le registre de l’institution
help-register-import = Reprendre un fichier de personnes connues, ou voir ce qu’il deviendrait
help-register-import-file = Le fichier CSV
help-register-import-dry-run = Ne rien écrire, seulement montrer
help-register-import-skip-wrong = Laisser de côté les lignes qui ne peuvent pas être reprises
help-register-import-rejected = Où écrire ces lignes-là, avec leur motif
