# Vouchers from elsewhere: issuers' lists, what the counter, guichetctl and refusals say of them.

desk-batch-imported = { $count ->
    [one] liste importée le { $day } par { $by }, n° { $first }
   *[other] liste importée le { $day } par { $by }, n° { $first } à { $last }
}
desk-batches-mixed = { $issued ->
    [one] Un bon
   *[other] { $issued } bons
}, dont { $listed } de listes{ $held ->
    [0] {""}
    [one] , un retenu
   *[other] , { $held } retenus
}
desk-recent-batch-imported = { $number ->
    [one] Liste importée, un bon, { $about }
   *[other] Liste importée, { $number } bons, { $about }
}
desk-recent-list-returned = État d’une liste rendu à l’émetteur
desk-list-semicolon = point-virgule
desk-list-comma = virgule
desk-list-tab = tabulation
desk-list-read = { $lines ->
    [one] CSV, { $delimiter }, { $encoding }, une ligne
   *[other] CSV, { $delimiter }, { $encoding }, { $lines } lignes
}
desk-list-columns = { $count ->
    [one] colonne reconnue : { $names }
   *[other] colonnes reconnues : { $names }
}
desk-list-wrong-ragged = Nombre de cases
desk-list-wrong-unclosed = Guillemet ouvert
desk-list-wrong-missing = { $count ->
    [one] Code manquant
   *[other] Codes manquants
}
desk-list-wrong-malformed = { $count ->
    [one] Code illisible
   *[other] Codes illisibles
}
desk-list-wrong-day = { $count ->
    [one] Date impossible
   *[other] Dates impossibles
}
desk-list-wrong-long = { $count ->
    [one] Texte trop long
   *[other] Textes trop longs
}
desk-list-wrong-past = { $count ->
    [one] Date passée
   *[other] Dates passées
}
desk-list-wrong-doubled = { $count ->
    [one] Code en double
   *[other] Codes en double
}
desk-list-wrong-taken = { $count ->
    [one] Code déjà pris
   *[other] Codes déjà pris
}
desk-list-expected-ragged = { $cells ->
    [one] une case, comme à la première ligne
   *[other] { $cells } cases, comme à la première ligne
}
desk-list-expected-unclosed = un guillemet fermé sur la même case
desk-list-expected-missing = 4 à 40 lettres ou chiffres
desk-list-expected-malformed = 4 à 40 lettres ou chiffres
desk-list-expected-day = jj.mm.aaaa
desk-list-expected-long = 120 signes au plus
desk-list-expected-past = un jour à venir
desk-list-expected-doubled = un code par ligne
desk-list-expected-taken = un code qu’aucun autre lot n’a
desk-list-found-ragged = { $found ->
    [one] une case
   *[other] { $found } cases
}
desk-list-found-doubled = comme à la ligne { $found }
desk-list-found-taken = dans le lot { $found }
desk-list-found-nothing = rien
desk-list-head-line = Ligne
desk-list-head-column = Colonne
desk-list-head-problem = Problème
desk-list-head-expected = Attendu
desk-list-head-found = Trouvé
desk-list-file-refused = lignes-ecartees-{ $day }
desk-list-imported = { $added ->
    [0] Rien à ajouter.
    [one] { $batches ->
        [one] Lot { $batch } : un bon ajouté.
       *[other] Lots { $batch } à { $last } : un bon ajouté.
    }
   *[other] { $batches ->
        [one] Lot { $batch } : { $added } bons ajoutés.
       *[other] Lots { $batch } à { $last } : { $added } bons ajoutés.
    }
}{ $known ->
    [0] {""}
    [one] {" "}Un code était déjà connu.
   *[other] {" "}{ $known } codes étaient déjà connus.
}{ $left ->
    [0] {""}
    [one] {" "}Une ligne laissée de côté.
   *[other] {" "}{ $left } lignes laissées de côté.
}
desk-return-file = retour-{ $programme }-{ $day }
desk-return-used-on = Utilisé le
desk-return-unknown = inconnu
desk-return-summary = { $used ->
    [0] aucun utilisé
    [one] un utilisé
   *[other] { $used } utilisés
}, { $unused ->
    [0] aucun non utilisé
    [one] un non utilisé
   *[other] { $unused } non utilisés
}{ $void ->
    [0] {""}
    [one] , un annulé
   *[other] , { $void } annulés
}{ $past ->
    [0] {""}
    [one] , un échu
   *[other] , { $past } échus
}{ $unknown ->
    [0] {""}
    [one] , un inconnu
   *[other] , { $unknown } inconnus
}

## guichetctl

console-list-read = { $file } : { $read } ; { $columns }.
console-list-add = { $batches ->
    [0] À ajouter : rien.
    [one] À ajouter : { $add }, en un lot.
   *[other] À ajouter : { $add }, en { $batches } lots.
}
console-list-known = Déjà connus : { $count }.
console-list-known-line = ligne { $line } : lot { $batch }, bon { $number }, { $state }
console-list-wrong = À écarter : { $count }.
console-list-wrong-line = ligne { $line }, { $column } : { $problem } ; attendu { $expected }, trouvé { $found }
console-list-wrong-whole = ligne { $line } : { $problem } ; attendu { $expected }, trouvé { $found }
console-list-more = … et { $count } de plus
console-list-notes = Les notes diffèrent d’une ligne à l’autre : elles ne sont pas gardées.
console-list-refused-kept = Lignes écartées : { $file }
console-list-dry = Essai à blanc : rien n’est écrit.
console-list-returned = État écrit : { $file } ({ $summary }). Ce fichier contient les codes : transmettez-le, puis supprimez-le.
console-batch-past = , { $past } échus
console-batch-imported = {"  (liste de l’émetteur)"}

help-voucher-import = Importer la liste de codes d’un émetteur, en CSV
help-voucher-import-file = Le fichier : CSV avec une ligne de titres, dont une colonne code ou bon
help-voucher-import-programme = Le nom court du programme ; ses règles doivent dire foreign_codes = true
help-voucher-import-issuer = Qui distribue ces bons
help-voucher-import-use-by = Le dernier jour des lignes qui n’en ont pas, comme 2027-12-31
help-voucher-import-course = Le cours des lignes qui n’en ont pas
help-voucher-import-dry-run = Montrer ce qui serait ajouté, sans rien écrire ; code 2 si des lignes seraient écartées
help-voucher-import-skip-wrong = Laisser de côté les lignes qui ne vont pas (sinon rien n’est importé)
help-voucher-import-rejected = Le fichier CSV où écrire les lignes écartées et leur raison, sans code valable
help-voucher-return = Rendre à un émetteur sa propre liste, avec l’état de chaque code et sans noms
help-voucher-return-file = La liste de l’émetteur
help-voucher-return-programme = Le nom court du programme
help-voucher-return-out = Le fichier CSV à écrire

## Refusals

refusal-foreign-code-malformed = Ce code ne peut pas être juste : il faut { $least } à { $most } lettres ou chiffres.
refusal-foreign-codes-closed = Le programme « { $programme } » ne prend pas les codes d’autres émetteurs. Ses règles doivent dire foreign_codes = true.
refusal-batch-imported = Les codes de ce lot viennent de { $issuer } : Guichet ne les garde pas en clair et ne peut pas les réimprimer. Demandez un autre bon à l’émetteur.
refusal-list-not-readable = Le fichier { $file } ne se lit pas ({ $reason }).
refusal-list-too-large = Ce fichier est trop grand : { $most_mb } Mo au plus. Partagez-le.
refusal-list-too-long = Cette liste est trop longue : { $most } lignes au plus. Partagez-la.
refusal-list-not-text = Ce fichier n’est pas du CSV. Dans le tableur, enregistrez la liste en CSV, puis reprenez.
refusal-list-empty = Cette liste n’a aucune ligne sous ses titres.
refusal-list-code-column-missing = Aucune colonne de codes. La première ligne doit nommer les colonnes, dont une « code », « bon » ou « code du bon ».
refusal-list-column-twice = Deux colonnes portent le même sens, dont « { $name } ». Gardez-en une.
refusal-list-scattered = Cette liste ferait plus de { $most } lots, un par dernier jour et par cours. Partagez-la, ou enlevez la colonne du cours.
refusal-list-lines-wrong = { $count ->
    [one] Une ligne ne va pas : rien n’est importé. Corrigez-la, ou demandez de la laisser de côté.
   *[other] { $count } lignes ne vont pas : rien n’est importé. Corrigez-les, ou demandez de les laisser de côté.
}
