# What guichetctl says. Names of commands and options are the same in every language.

console-fault = Le programme a rencontré un problème : { $cause }
console-usage = « guichetctl --help » montre ce qui est possible.
console-ask-password = Mot de passe :
console-ask-new-password = Mot de passe du compte d’administration (15 signes au moins) :
console-rehearsal-name = École d’essai
console-rehearsal-admin = accueil
console-init = « { $name } » est prêt dans { $folder }. Le compte d’administration est « { $admin } ».
console-init-password = Mot de passe de l’essai pour « { $admin } » : { $password }
console-init-no-recovery = Sans feuille de secours, la clé du bureau ne s’ouvre qu’avec ce mot de passe. La prochaine fois : --recovery FICHIER.
console-programme-added = Le programme « { $name } » est ajouté, sous la clé { $key }.
console-programme-none = Aucun programme. « guichetctl programme add --preset orp-voucher » en ajoute un.
console-issued = { $count ->
    [one] Lot { $batch } : un bon, nº { $first }.
   *[other] Lot { $batch } : { $count } bons, nos { $first } à { $last }.
}
console-reprinted = { $count ->
    [one] Lot { $batch } : un bon réimprimé, nº { $first }.
   *[other] Lot { $batch } : { $count } bons réimprimés, nos { $first } à { $last }.
}
console-sheets = { $sheets ->
    [one] Une feuille : { $place }
   *[other] { $sheets } feuilles : { $place }
}
console-sheets-nowhere = Il n’y a pas d’imprimante : « guichetctl voucher reprint { $batch } --as NOM --pdf FICHIER » donne les feuilles.
console-voided = { $count ->
    [one] Un bon du lot { $batch } est annulé.
   *[other] { $count } bons du lot { $batch } sont annulés.
}
console-exported = Tableau écrit : { $file }
console-batch = Lot { $batch }  { $programme }, { $issuer } : { $count } bons, { $used } utilisés, { $held } retenus, { $free } libres, { $void } annulés
console-ask-mail-password = Mot de passe du serveur de courrier :
console-mail-folder = Les messages partent dans { $folder }.
console-mail-smtp = Les messages partent par { $url }.
console-mail-pass = Messages partis : { $sent }. À réessayer : { $deferred }. À voir au guichet : { $failed }.
console-mail-no-transport = Les messages attendent : aucun chemin n’est choisi. « guichetctl mail set » en choisit un.
console-mail-none = Aucun message.
console-letter-queued = en attente
console-letter-sending = en cours
console-letter-deferred = à réessayer
console-letter-accepted = parti
console-letter-failed = refusé
console-letter-needs-staff = à voir
console-letter-cancelled = annulé

## Help

help = Le guichet sans écran : tout ce que font la borne et le comptoir, pour la nuit, les scripts et les essais.
help-heading-usage = Utilisation :
help-heading-orders = Commandes{ "\u00A0" }
help-heading-values = Valeurs{ "\u00A0" }
help-heading-options = Options{ "\u00A0" }
help-help = Montrer cette aide
help-version = Montrer la version
help-data = Le dossier des données (sinon GUICHET_DATA, sinon la place habituelle)
help-json = Répondre en JSON
help-now = L’heure à croire, comme 2026-11-23T15:20:00+01:00 ; dans un dossier d’essai seulement
help-language = La langue des réponses : fr, de, en ou nl

help-init = Faire d’un dossier une institution. Le mot de passe est une ligne de l’entrée standard.
help-init-language = La langue de l’institution : fr, de, en ou nl
help-init-name = Le nom de l’institution
help-init-zone = Le fuseau horaire, comme Europe/Zurich
help-init-admin = L’identifiant du premier compte d’administration
help-init-recovery = Le fichier PDF de la feuille de secours
help-init-rehearsal = Un dossier d’essai : ne demande rien, marque les papiers ESSAI, garde les messages chez lui

help-programme = Les programmes et leurs règles
help-programme-add = Ajouter un programme d’après un fichier ou un modèle
help-programme-add-file = Le fichier TOML des règles
help-programme-add-preset = Un modèle fourni : orp-voucher
help-programme-add-key = Le nom court du programme (sinon celui du fichier)
help-programme-list = Montrer les programmes
help-programme-show = Montrer les règles d’un programme
help-programme-show-key = Le nom court du programme

help-user = Au nom de cette personne ; son mot de passe est une ligne de l’entrée standard
help-pdf = Le fichier PDF des feuilles (sinon elles vont à l’imprimante)
help-batch = Le numéro du lot
help-vouchers = Le numéro d’un bon, autant de fois qu’il faut (sinon tous)
help-voucher = Les bons et leurs lots
help-voucher-issue = Émettre un lot de bons
help-voucher-issue-programme = Le nom court du programme
help-voucher-issue-count = Combien de bons : 1 à 10 000
help-voucher-issue-issuer = Qui les distribue
help-voucher-issue-use-by = Le dernier jour où on peut les saisir, comme 2027-12-31
help-voucher-issue-course = Le cours, imprimé à la place du nom du programme
help-voucher-issue-note = Une note pour le secrétariat
help-voucher-list = Montrer les lots, ou les bons d’un lot
help-voucher-void = Annuler des bons non utilisés
help-voucher-void-reason = La raison : misprint, lost, issuer ou other
help-voucher-void-note = Quelques mots de plus, nécessaires avec other
help-voucher-reprint = Réimprimer des bons libres
help-voucher-export = Écrire le tableau d’un lot dans le dossier des exports
help-voucher-export-audience = Avec les noms pour le secrétariat, sans noms pour l’émetteur
help-mail = Les messages
help-mail-set = Choisir comment les messages partent
help-mail-set-folder = Dans un dossier, comme fichiers .eml
help-mail-set-folder-folder = Le dossier
help-mail-set-smtp = Par un serveur de courrier ; son mot de passe est une ligne de l’entrée standard
help-mail-set-smtp-url = L’adresse, comme smtps://nom@mail.exemple.ch:465, sans mot de passe
help-mail-run = Envoyer maintenant ce qui attend
help-mail-list = Montrer les messages
help-mail-show = Montrer un message et ses essais ; son code est masqué
help-mail-show-letter = Le numéro du message
help-ask = Poser une question à la borne ou au comptoir, en JSON
help-ask-face = La porte
help-ask-entry = Le nom de l’entrée, comme « guichetctl doors » les montre
help-ask-request = La demande en JSON ; « - » la lit de l’entrée standard, après la ligne du mot de passe

help-doors = Montrer chaque entrée des deux portes, avec son schéma JSON
help-round = Faire maintenant ce que le temps apporte : échéances et rappels
help-verify = Vérifier le fichier : intégrité, registre, chaque bon et chaque compte
help-address = Les adresses e-mail
help-address-check = Juger des adresses : une par ligne de l’entrée, un verdict JSON par ligne
help-password = Les mots de passe
help-password-check = Juger des mots de passe : un par ligne de l’entrée, un verdict JSON par ligne
help-password-check-programme = Selon les règles de ce programme

## Verify

verify-clean = Rien à signaler. Bons : { $vouchers }. Comptes : { $accounts }. Lignes du registre : { $lines }, tête { $head }.
verify-found = { $findings ->
    [one] Un point à signaler. Gardez ce dossier tel quel et comparez-le à une sauvegarde.
   *[other] { $findings } points à signaler. Gardez ce dossier tel quel et comparez-le à une sauvegarde.
}
verify-object-file = fichier
verify-object-ledger = registre, ligne
verify-object-institution = institution
verify-object-staff = personnel
verify-object-programme = programme
verify-object-batch = lot
verify-object-voucher = bon
verify-object-registration = inscription
verify-object-learner = personne
verify-object-account = compte
verify-object-access = accès
verify-object-code = code
verify-object-letter = message
verify-file-damaged = Le fichier est abîmé : { $detail }
verify-schema-changed = La structure du fichier a été changée : { $detail }
verify-row-dangling = { $object } { $id } renvoie à une ligne qui n’existe pas ({ $detail }).
verify-line-missing = Il manque des lignes au registre : { $detail }.
verify-line-out-of-chain = La ligne { $id } du registre ne suit pas la précédente.
verify-line-changed = La ligne { $id } du registre a été changée ({ $detail }).
verify-detail-missing = Les détails de la ligne { $id } du registre manquent ({ $detail }).
verify-detail-changed = Les détails de la ligne { $id } du registre ont été changés ({ $detail }).
verify-object-unknown = { $object } { $id } : le registre ne le connaît pas.
verify-object-gone = { $object } { $id } : le registre le connaît, mais il n’existe plus.
verify-state-changed = { $object } { $id } : son état a changé sans le registre ({ $detail }).
verify-facts-changed = { $object } { $id } a changé sans le registre ({ $detail }).
verify-batch-count = Lot { $id } : le nombre de bons ne va pas ({ $detail }).
verify-batch-vouchers-changed = Lot { $id } : ses bons ou leurs codes ont été changés.
verify-access-end-wrong = Accès { $id } : la fin n’est pas celle que dit le programme.
verify-held-without-registration = Bon { $id } : retenu, mais sans inscription ouverte.
verify-registration-without-held = Inscription { $id } : ouverte, mais son bon n’est pas retenu.
verify-spent-without-access = Bon { $id } : utilisé, mais sans accès.
verify-access-without-spent = Accès { $id } : son bon n’est pas utilisé, ou est d’un autre programme.
verify-access-without-registration = Accès { $id } : aucune inscription ne l’a ouvert.
verify-activated-without-access = Inscription { $id } : activée, mais sans accès.
verify-voucher-without-code = Bon { $id } : il n’a pas exactement un code.
verify-voucher-code-out-of-step = Bon { $id } : son code ne suit pas son état.
verify-voucher-seal-out-of-step = Bon { $id } : son code scellé ou sa raison d’annulation ne suit pas son état.
verify-voucher-changed-unseen = Bon { $id } : il a changé depuis l’émission de son lot, sans le registre.
verify-code-live-too-long = Code { $id } : il marche encore, mais son inscription est terminée.
verify-code-without-subject = Code { $id } : ce qu’il ouvre n’existe pas, ou sa fin ne va pas.
verify-draft-not-erased = Inscription { $id } : terminée, mais le nom ou l’adresse y est encore.
verify-active-without-password = Compte { $id } : actif, mais sans mot de passe.
console-house-set = Maison enregistrée.
console-house-logo = Logo enregistré.
help-house = La maison : adresse, heures, logo
help-house-show = Montrer la maison en TOML
help-house-set = Enregistrer la maison d’après un fichier
help-house-set-file = Le fichier TOML
help-house-logo = Enregistrer le logo, ou l’enlever quand aucun fichier n’est donné
help-house-logo-file = Le fichier PNG ou JPEG
verify-roster-out-of-step = Liste { $id } : la personne et son accès ne vont pas ensemble.
verify-first-password-left = Premier mot de passe { $id } : son sceau est resté après lui.
verify-search-out-of-step = Personne { $id } : l’index de recherche ne la suit plus.
console-programme-worded = Les papiers de « { $name } » portent ces textes.
help-programme-words = Montre ce que disent les papiers d’un programme, ou le prend d’un fichier
help-programme-words-key = Clé du programme
help-programme-words-file = Fichier TOML : second = "de" ou "own", puis [fr], [de]… et leurs phrases ; gras entre astérisques
console-platform-file = Pour la plateforme : { $file }. Ce fichier porte des mots de passe : déposez-le, puis détruisez-le.
