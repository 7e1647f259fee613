# The counter's screens for lists of other issuers, and the sums of batches.

counter-batches-lists = Listes d’émetteurs
counter-batches-sums = Par émetteur
counter-list-of = { $issuer }, liste du { $day }
counter-only = { $issuer }, { $programme }
counter-only-end = Tout montrer
counter-sum-batches = { $count ->
    [one] { $count } lot
   *[other] { $count } lots
}
counter-sum-lists = { $programme }, listes comprises
counter-sum-total = Ensemble
counter-word-past = { $count ->
    [one] échu
   *[other] échus
}
counter-count-past = { $count ->
    [one] { $count } échu
   *[other] { $count } échus
}
counter-filter-past = Échus
counter-bar-spoken-past = {" "}Échus : { $past }.
counter-origin = Origine
counter-codes-elsewhere = Ces codes viennent de l’émetteur. Guichet les reconnaît sans les garder en clair : rien ne se réimprime.

## Taking a list

counter-import = Importer une liste
counter-list-issuer = Liste de
counter-list-use-by = Dernier jour des lignes sans date
counter-list-course = Cours des lignes sans cours
counter-list-hidden = Les codes sont gardés brouillés, jamais en clair. Les noms de la liste ne sont pas repris.
counter-list-drop = Déposez la liste ici
counter-list-kinds = CSV avec une ligne de titres, 5 Mo au plus
counter-list-choose = Choisir un fichier
counter-list-other = Changer de fichier
counter-list-too-large = Ce fichier est trop grand : 5 Mo au plus. Partagez-le.
counter-list-dry = Essai à blanc
counter-list-figure-add = { $count ->
    [one] à ajouter
   *[other] à ajouter
}
counter-list-figure-known = { $count ->
    [one] déjà connu
   *[other] déjà connus
}
counter-list-figure-wrong = { $count ->
    [one] à écarter
   *[other] à écarter
}
counter-list-wrong = Lignes à corriger, ou à laisser de côté
counter-list-keep = Enregistrer en CSV
counter-list-kept = Lignes écartées enregistrées : { $file }
counter-list-expected = attendu : { $expected }
counter-list-line = ligne { $line }
counter-list-more = … et { $count } de plus
counter-list-become = { $count ->
    [one] Deviendra un lot
   *[other] Deviendra { $count } lots
}
counter-list-notes = Les notes diffèrent d’une ligne à l’autre : elles ne sont pas gardées.
counter-list-known = Déjà connus, laissés tels quels
counter-list-skip = { $count ->
    [one] Laisser de côté la ligne qui ne va pas
   *[other] Laisser de côté les { $count } lignes qui ne vont pas
}
counter-list-import = { $count ->
    [0] Importer
    [one] Importer un bon
   *[other] Importer { $count } bons
}
counter-list-busy = Import…
counter-list-next = Donnez l’émetteur et le fichier : l’essai à blanc se fait seul.
counter-list-nothing = Rien à importer dans ce fichier.
counter-list-mend = Corrigez le fichier, ou cochez pour laisser ces lignes de côté.
counter-list-unwritten = Rien n’est encore écrit.

## Giving a list back

counter-return-list = Rendre une liste à l’émetteur
counter-return-text = Donnez la liste reçue : vous l’obtenez avec l’état de chaque code, sans aucun nom.
counter-return-now = Établir l’état
counter-return-file-missing = Donnez la liste de l’émetteur.
counter-return-used = Utilisés
counter-return-unused = Non utilisés
counter-return-void = Annulés
counter-return-past = Échus
counter-return-unknown = Inconnus
counter-return-file = Fichier
counter-return-secret = Ce fichier contient les codes : transmettez-le à l’émetteur, puis supprimez-le.
