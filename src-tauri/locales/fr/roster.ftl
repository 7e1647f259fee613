# Rosters: what a foreign file was read as, what is worth knowing of it, and why it is refused.

help-roster = Les listes de personnes, telles qu’une école les envoie
help-roster-parse = Lire un fichier et montrer ses cases exactement comme elles y sont, sans rien importer
help-roster-parse-file = Le fichier : CSV, TSV, XLSX, XLS ou ODS
help-roster-parse-encoding = L’encodage, si le programme s’est trompé : UTF-8, UTF-16LE, UTF-16BE, Windows-1252, ISO-8859-15, CP850, MacRoman
help-roster-parse-delimiter = Le signe entre les cases, si le programme s’est trompé (« tab » pour une tabulation)
help-roster-parse-sheet = La feuille du classeur
help-roster-parse-header = La ligne qui nomme les colonnes
roster-delimiter-semicolon = point-virgule
roster-delimiter-comma = virgule
roster-delimiter-tab = tabulation
roster-delimiter-bar = barre verticale
roster-sheet = feuille « { $sheet } »
roster-1904 = dates comptées depuis 1904
roster-header = noms des colonnes à la ligne { $line }
roster-read = { $file } : { $guess }, { $rows ->
    [0] aucune ligne
    [one] une ligne
   *[other] { $rows } lignes
}.
roster-more = { $count ->
    [one] … et une autre ligne.
   *[other] … et { $count } autres lignes.
}
roster-unknown-columns = { $count ->
    [one] Colonne que personne ne reconnaît: { $names }.
   *[other] Colonnes que personne ne reconnaît: { $names }.
}
roster-doubt-encoding = L’encodage n’est pas certain : { $others } irait aussi et donnerait d’autres lettres. Regardez les accents.
roster-doubt-delimiter = Le signe entre les cases n’est pas certain : { $others } irait aussi.
roster-date-year-first = { $column } : dates écrites année, mois, jour.
roster-date-day-first = { $column } : dates écrites jour, mois, année.
roster-date-month-first = { $column } : dates écrites mois, jour, année.
roster-date-ambiguous = { $column } : rien ne dit si le jour ou le mois vient d’abord.
roster-date-mixed = { $column } : certaines dates commencent par le jour, d’autres par le mois.
roster-date-short-years = { $column } : des années ont deux chiffres.
roster-date-impossible = Ligne { $line }, { $column } : attendu une date qui existe, trouvé « { $found } ».
roster-note-zeros-lost = { $column } : des nombres ont sans doute perdu leurs zéros de tête (ligne { $line } : { $found } ; { $count } en tout).
roster-note-scientific = { $column } : des nombres longs ont perdu des chiffres (ligne { $line } : { $found } ; { $count } en tout).
roster-note-formula = { $column } : des formules, lues avec leur dernier résultat (ligne { $line } : { $found } ; { $count } en tout).
roster-note-truth = { $column } : des valeurs vrai ou faux (ligne { $line } : { $found } ; { $count } en tout).
roster-note-cell-error = { $column } : des erreurs du tableur à la place de valeurs (ligne { $line } : { $found } ; { $count } en tout).
roster-note-hidden-sheets = { $count ->
    [one] Une feuille est masquée et n’a pas été lue: { $found }.
   *[other] { $count } feuilles sont masquées: { $found }.
}
roster-note-other-sheets = { $count ->
    [one] Une autre feuille n’a pas été lue: { $found }.
   *[other] { $count } autres feuilles n’ont pas été lues: { $found }.
}

refusal-roster-unreadable = Le fichier { $file } ne se lit pas ({ $reason }).
refusal-roster-too-large = { $file } est trop grand : { $most_mb } Mo au plus. Partagez la liste.
refusal-roster-unpacks-too-large = { $file } devient trop grand une fois déballé : { $most_mb } Mo au plus. Rien n’a été lu.
refusal-roster-too-many-rows = { $file } a trop de lignes : { $most } au plus. Partagez la liste.
refusal-roster-too-many-columns = { $file }, ligne { $line } : trop de colonnes, { $most } au plus.
refusal-roster-cell-too-long = { $file }, ligne { $line }, colonne { $column } : la case est trop longue, { $most } signes au plus.
refusal-roster-empty = { $file } est vide : aucune ligne ne nomme de colonnes.
refusal-roster-not-table = { $file } n’est ni du CSV ni un classeur XLSX, XLS ou ODS.
refusal-roster-extension-wrong = { $file } s’appelle « .{ $extension } », mais son contenu est { $found }. Renommez-le, ou enregistrez-le de nouveau.
refusal-roster-macros = { $file } contient des macros. Enregistrez la liste comme classeur sans macros (.xlsx), puis reprenez.
refusal-roster-encrypted = { $file } est protégé par un mot de passe. Enregistrez-le sans protection, puis reprenez.
refusal-roster-damaged = { $file } est abîmé : son contenu ne se lit pas jusqu’au bout. Ouvrez-le dans un tableur et enregistrez-le de nouveau.
refusal-roster-nul-byte = { $file }, ligne { $line } : un octet nul, qui n’a pas sa place dans un texte. Le fichier est abîmé, ou n’est pas du texte.
refusal-roster-mixed-encodings = { $file } mêle deux encodages : la ligne { $line } n’est pas de l’UTF-8, la ligne { $other } en est. Enregistrez-le de nouveau en UTF-8, ou dites l’encodage.
refusal-roster-encoding-wrong = { $file }, ligne { $line } : ces octets ne sont pas du { $encoding }.
refusal-roster-encoding-unknown = L’encodage « { $name } » n’est pas connu. Choisissez UTF-8, UTF-16LE, UTF-16BE, Windows-1252, ISO-8859-15, CP850 ou MacRoman.
refusal-roster-quote-open = { $file }, ligne { $line } : un guillemet s’ouvre et rien ne le ferme.
refusal-roster-quote-stray = { $file }, ligne { $line }, colonne { $column } : un guillemet n’est pas à sa place. Dans une case, il faut le doubler et entourer la case de guillemets.
refusal-roster-ragged = { $file }, ligne { $line } : attendu { $expected } cases, trouvé { $found }.
refusal-roster-two-headers = { $file } : les lignes { $line } et { $second } nomment toutes deux des colonnes. Gardez-en une, ou dites laquelle.
refusal-roster-header-missing = { $file } : aucune ligne de cases ne commence à la ligne { $line }.
refusal-roster-sheet-unknown = { $file } n’a pas de feuille « { $sheet } ». Il a : { $sheets }.

# Reprise d’une liste.
roster-would = { $create } à créer · { $change } à modifier · { $same } inchangées · { $wrong } à corriger · { $retire } à retirer
roster-dry = Essai à blanc : rien n’est écrit.
roster-done = Import { $number } : { $create } créées, { $change } modifiées, { $retire } retirées. Il s’annule pendant 24 heures.
roster-nothing = Rien ne change : la liste est déjà reprise.
roster-finding = {"  "}{ $problem }, ligne { $line }, { $column } : attendu { $expected }, lu « { $found } »
roster-held = {"  "}à reporter dans le logiciel de l’école, ligne { $line }, { $field } : ici « { $here } », dans la liste « { $there } »
roster-changed = {"  "}ligne { $line }, { $field } : « { $before } » → « { $after } »
roster-alike = {"  "}ligne { $line } : { $name } est peut-être déjà connue (fiche { $learner })
roster-shared = {"  "}{ $email } : même adresse aux lignes { $lines }, c’est permis
roster-emptied = { $count } adresses ne sont plus dans la liste. Elles restent, sauf avec --clear-emails.
roster-undone = Import { $number } annulé : { $removed } personnes retirées, { $restored } rétablies, { $kept } gardées parce qu’elles ont déjà utilisé leur compte.
roster-line = { $number } · { $at } · { $file } · { $by }
roster-line-undone = { $number } · { $at } · { $file } · { $by } · annulé
roster-none = Aucun import.
roster-strange = Colonnes laissées de côté : { $names }
roster-flaw-name-missing = Nom ou prénom manquant
roster-expected-name-missing = un nom
roster-flaw-name-wrong = Nom qui ne s’écrit pas ainsi
roster-expected-name-wrong = des lettres, espaces, traits d’union
roster-flaw-date-impossible = Date impossible
roster-expected-date-impossible = jj.mm.aaaa, avant aujourd’hui
roster-flaw-email-wrong = Adresse e-mail impossible
roster-expected-email-wrong = nom@domaine
roster-flaw-key-missing = Ni numéro ni date de naissance
roster-expected-key-missing = l’un des deux
roster-flaw-key-twice = Deux lignes pour la même personne
roster-expected-key-twice = une seule
roster-flaw-number-scientific = Numéro abîmé par le tableur
roster-expected-number-scientific = toutes les décimales
roster-field-first-name = prénom
roster-field-last-name = nom
roster-field-birth-name = nom de naissance
roster-field-birth-date = date de naissance
roster-field-email = e-mail
roster-field-group = classe
roster-field-language = langue
act-account-prepared = Compte préparé d’après la liste
act-roster-name-changed = Nom repris de la liste
act-roster-birth-date-changed = Date de naissance reprise de la liste
act-roster-email-changed = Adresse e-mail reprise de la liste
act-roster-language-changed = Langue reprise de la liste
act-group-changed = Classe changée
act-roster-missing = Absente de la liste
act-roster-returned = De nouveau sur la liste
act-roster-restored = Import annulé pour cette personne
act-account-disabled = Compte fermé, plus sur la liste
act-account-revived = Compte rouvert
act-access-ended = Accès terminé
act-access-reopened = Accès rouvert
refusal-roster-not-asked = Les comptes de « { $programme } » ne viennent pas d’une liste. Choisissez un programme dont l’origine est une liste.
refusal-roster-columns-missing = { $file } n’a pas de colonne pour le nom et le prénom. Donnez-leur un nom connu, ou indiquez la ligne des titres.
refusal-roster-lines-wrong = { $count ->
    [one] Une ligne ne peut pas être reprise
   *[other] { $count } lignes ne peuvent pas être reprises
 }. Corrigez-les, ou laissez-les de côté. Rien n’est importé.
refusal-roster-retires-many = { $count } personnes sur { $of } manquent dans ce fichier. Confirmez qu’elles sont parties. Rien n’est importé.
refusal-roster-stopped = L’import est arrêté. Rien n’est importé.
refusal-roster-import-unknown = Aucun import n’a le numéro { $number }.
refusal-roster-undo-late = Cet import date de plus de { $hours } heures : il ne s’annule plus.
refusal-user-names-used-up = Ligne { $line } : aucun nom d’utilisateur n’est libre selon le modèle du programme.
roster-rejected-why = À corriger
help-roster-import = Reprendre une liste, ou l’essayer à blanc
help-roster-import-programme = Le programme, par sa clé
help-roster-import-dry-run = Dire ce qui changerait, sans rien écrire
help-roster-import-complete = Le fichier contient tout le monde : qui n’y est pas est parti
help-roster-import-retire-many = Retirer même plus d’une personne sur vingt
help-roster-import-clear-emails = Vider les adresses que le fichier ne donne plus
help-roster-import-skip-wrong = Laisser de côté les lignes qui ne peuvent pas être reprises
help-roster-import-rejected = Écrire les lignes refusées dans ce fichier CSV
help-roster-import-user = La personne qui importe
help-roster-undo = Annuler un import pendant 24 heures
help-roster-undo-number = Le numéro de l’import
help-roster-undo-user = La personne qui annule
help-roster-list = Les derniers imports
help-roster-import-file = Le fichier : CSV, TSV, XLSX, XLS ou ODS
help-roster-import-encoding = L’encodage, si le programme s’est trompé : UTF-8, UTF-16LE, UTF-16BE, Windows-1252, ISO-8859-15, CP850, MacRoman
help-roster-import-delimiter = Le signe entre les cases, si le programme s’est trompé (« tab » pour une tabulation)
help-roster-import-sheet = La feuille du classeur
help-roster-import-header = La ligne qui nomme les colonnes
roster-people = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
roster-rejected-file = lignes-a-corriger.csv
roster-promised = Promis dans les { $hours } heures, donc avant { $day } : c’est fait.
refusal-mapping-unreadable = « { $file } » ne dit pas quelle colonne est quoi : { $reason }
roster-uncertain = Des lignes restent à corriger : personne n’est retiré tant qu’elles ne se lisent pas.
roster-field-number = numéro
roster-field-unit = unité
roster-field-phone = téléphone
roster-field-kind = catégorie
roster-field-user-name = nom d’utilisateur
help-roster-import-mapping = Un fichier JSON qui dit ce que les colonnes signifient ; retenu pour les fichiers aux mêmes colonnes
help-roster-import-source = De quelle liste du programme il s’agit ; une liste complète ne retire que les siens
desk-alert-roster = La liste « { $file } » attend quelqu’un : elle n’a pas pu être reprise cette nuit ({ $folder }).
desk-alert-roster-folder = Le dossier des listes ne se lit pas : { $folder } ({ $reason }).
desk-alert-roster-action = Reprendre une liste
console-watch = Chaque nuit, { $folder } est regardé pour { $programme }. Fichiers repris : { $taken }.
console-watch-none = Aucun dossier n’est regardé.
help-roster-watch = Regarder un dossier chaque nuit et reprendre les listes qui y sont
help-roster-watch-folder = Le dossier
help-roster-watch-programme = Le programme, par sa clé
help-roster-watch-complete = Chaque fichier contient tout le monde de sa liste
help-roster-watch-off = Ne plus rien regarder
help-roster-watch-look = Regarder maintenant
roster-hint-domain = Domaine « { $found } » : est-ce « { $meant } » ?
roster-hint-group = Classe « { $found } » : est-ce « { $meant } » ?
roster-hint = {"  "}ligne { $line } : { $name }, « { $found } » : est-ce « { $meant } » ?
