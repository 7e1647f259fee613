# Reprendre une liste de personnes, au comptoir.
counter-roster = Reprendre une liste de personnes
counter-roster-programme = Programme
counter-roster-complete = Ce fichier contient tout le monde
counter-roster-complete-how = Qui n’y est pas s’en va, après un délai de grâce. Sinon, personne n’est retiré.
counter-roster-no-programme = Aucun programme ne reçoit ses comptes d’une liste. L’administration peut ajouter « ecampus ».
counter-roster-done = Derniers imports
counter-roster-undo = Annuler
counter-roster-undone = annulé
counter-roster-kinds = CSV, TSV, XLSX, XLS ou ODS
counter-roster-strange = Colonnes laissées de côté : { $names }
counter-roster-changes = À modifier
counter-roster-held = Corrigé ici, à reporter dans le logiciel de l’école
counter-roster-skip-wrong = { $count ->
    [one] Laisser une ligne de côté
   *[other] Laisser { $count } lignes de côté
}
counter-roster-retire-many = { $count ->
    [one] Retirer une personne
   *[other] Retirer { $count } personnes
}
counter-roster-clear-emails = { $count ->
    [one] Vider une adresse que la liste ne donne plus
   *[other] Vider { $count } adresses que la liste ne donne plus
}
counter-roster-figure-create = { $count ->
    [one] à créer
   *[other] à créer
}
counter-roster-figure-change = { $count ->
    [one] à modifier
   *[other] à modifier
}
counter-roster-figure-same = { $count ->
    [one] inchangée
   *[other] inchangées
}
counter-roster-figure-wrong = { $count ->
    [one] à corriger
   *[other] à corriger
}
counter-roster-figure-retire = { $count ->
    [one] à retirer
   *[other] à retirer
}
counter-palette-roster = Reprendre une liste de personnes
counter-roster-source = De quelle liste s’agit-il (facultatif) ?
counter-roster-reading = Lecture du fichier et colonnes
counter-roster-needs-names = Dites quelles colonnes portent le nom et le prénom : rien ne peut être repris avant.
counter-roster-encoding = Encodage
counter-roster-delimiter = Séparateur
counter-roster-tab = tabulation
counter-roster-header = Ligne des titres
counter-roster-aside = laisser de côté
counter-roster-fix = Corriger la ligne { $line }, { $column }
counter-roster-hints = Fautes probables
counter-roster-hints-how = Prises telles quelles si vous n’en corrigez rien.
counter-roster-hints-fix = { $count ->
    [one] Corriger cette ligne
   *[other] Corriger les { $count } lignes
}
