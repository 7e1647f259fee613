# The counter's screens. Vous, sentence case, buttons are verbs.

counter-title = { $screen } – Guichet
counter-loading = Un instant…
counter-retry = Réessayer
counter-copy-detail = Copier le détail
counter-copied = Copié
counter-close = Fermer
counter-close-notice = Fermer l’avis
counter-leave = Renoncer
counter-optional = (facultatif)
counter-open = Ouvrir
counter-fault = L’écran n’a pas pu s’afficher
counter-rehearsal = ESSAI
counter-key-enter = Entrée
counter-key-ctrl-enter = Ctrl Entrée

## Session

counter-desk = Comptoir du secrétariat
counter-closed = Session fermée
counter-name = Identifiant
counter-password = Mot de passe
counter-show-password = Montrer le mot de passe
counter-open-session = Ouvrir la session
counter-name-missing = Écrivez votre identifiant.
counter-password-missing = Écrivez votre mot de passe.
counter-slow-down = { $seconds ->
    [one] Trop d’essais. Réessayez dans une seconde.
   *[other] Trop d’essais. Réessayez dans { $seconds } secondes.
}
counter-language = Langue
counter-gate-mail = Courrier : { $mail }
counter-gate-kiosk = Borne : { $kiosk }
counter-locked = Comptoir verrouillé
counter-locked-kept = Ce que vous écriviez est gardé.
counter-unlock = Déverrouiller
counter-sign-out = Fermer cette session
counter-lock = Verrouiller
counter-night = Nuit

## Rail and bar

counter-rail = Repères et session
counter-main-navigation = Principal
counter-home = À traiter
counter-vouchers = Bons
counter-letters = Messages
counter-backups = Sauvegardes
counter-gauges = État du guichet
counter-gauge-post = { $failed ->
    [0] { $waiting ->
        [0] rien en attente
        [one] un message en attente
       *[other] { $waiting } messages en attente
    }
    [one] un message à reprendre
   *[other] { $failed } messages à reprendre
}
counter-printer = Imprimante
counter-kiosk = Borne
counter-kiosk-calls = La borne appelle
counter-since = depuis { $since }
counter-answer = J’y vais
counter-answer-call = { $calls ->
    [one] Répondre à l’appel
   *[other] Répondre aux { $calls } appels
}
counter-call-answered = L’appel est pris.

## Home

counter-by-deadline = Par échéance
counter-nothing-todo = Rien à traiter.
counter-nothing-todo-next = Prochaine échéance : aucune.
counter-first-steps = Premiers pas
counter-steps-done = { $done } sur { $total }
counter-step-done = , fait
counter-step-todo = , à faire
counter-accounts-created = Comptes créés
counter-as-table = Tableau
counter-as-bars = Dessin
counter-bars-spoken = Comptes créés par jour, sur quatorze jours, au plus { $most }. Le bouton Tableau donne les chiffres.
counter-sum-accounts = { $count ->
    [one] <b>{ $count }</b> compte
   *[other] <b>{ $count }</b> comptes
}
counter-sum-vouchers = { $count ->
    [one] <b>{ $count }</b> bon utilisé
   *[other] <b>{ $count }</b> bons utilisés
}
counter-sum-slips = { $count ->
    [one] <b>{ $count }</b> bulletin
   *[other] <b>{ $count }</b> bulletins
}
counter-endings = Accès qui se terminent
counter-recent = Vus au guichet aujourd’hui

## Batches

counter-batches = Lots de bons
counter-batches-open = En cours
counter-batches-ended = Épuisés ou échus
counter-ended-recently = Terminés récemment
counter-see-all = Les { $count }
counter-no-batches = Aucun bon encore.
counter-no-batches-next = Émettez un premier lot : les feuilles s’impriment par huit, prêtes à couper.
counter-no-batches-here = Aucun lot ici.
counter-batch = Lot { $number }
counter-batch-for = { $programme }, pour { $issuer }
counter-until = jusqu’au
counter-count-vouchers = { $count ->
    [one] { $count } bon
   *[other] { $count } bons
}
counter-count-used = { $count ->
    [one] { $count } utilisé
   *[other] { $count } utilisés
}
counter-count-held = { $count ->
    [one] { $count } retenu
   *[other] { $count } retenus
}
counter-count-void = { $count ->
    [one] { $count } annulé
   *[other] { $count } annulés
}
counter-word-used = { $count ->
    [one] utilisé
   *[other] utilisés
}
counter-word-held = { $count ->
    [one] retenu
   *[other] retenus
}
counter-word-free = { $count ->
    [one] libre
   *[other] libres
}
counter-word-void = { $count ->
    [one] annulé
   *[other] annulés
}
counter-bar-spoken = Utilisés : { $used }. Retenus : { $held }. Libres : { $free }. Annulés : { $void }.
counter-opens = Ouvre
counter-usable = Utilisable
counter-issued = Émis
counter-course = Cours
counter-note = Note
counter-filter-all = Tous
counter-filter-held = Retenus
counter-filter-free = Libres
counter-filter-used = Utilisés
counter-filter-void = Annulés
counter-state-held = retenu
counter-state-free = libre
counter-state-used = utilisé
counter-state-void = annulé
counter-state-past = échu
counter-no-vouchers-here = Aucun bon dans cet état.
counter-more-vouchers = Montrer la suite ({ $count })
counter-codes-hidden = Les codes ne s’affichent pas. Une réimpression les tire du lot scellé, avec votre session.

## Acts on vouchers

counter-reprint-free = { $count ->
    [one] Réimprimer le bon libre
   *[other] Réimprimer les { $count } libres
}
counter-reprint-one = Réimprimer le bon { $number }
counter-export-issuer = État sans noms
counter-export-staff = État avec les noms, pour le secrétariat
counter-exported = État enregistré : { $file }
counter-more = Autres actions
counter-void-left = { $count ->
    [one] Annuler le bon restant…
   *[other] Annuler les { $count } restants…
}
counter-void-left-title = { $held ->
    [0] { $count ->
        [one] Pourquoi annuler le bon restant ? Il ne servira plus.
       *[other] Pourquoi annuler les { $count } bons restants ? Ils ne serviront plus.
    }
    [one] Pourquoi annuler les bons restants ({ $count }) ? Une personne a déjà saisi le sien : son inscription s’arrête.
   *[other] Pourquoi annuler les bons restants ({ $count }) ? { $held } personnes ont déjà saisi le leur : leur inscription s’arrête.
}
counter-void-left-now = { $count ->
    [one] Annuler le bon
   *[other] Annuler les { $count } bons
}
counter-void-one-title = Pourquoi annuler le bon { $number } ?
counter-void-one-now = Annuler le bon { $number }
counter-voided = { $count ->
    [0] Les bons restants sont annulés.
    [one] Le bon est annulé.
   *[other] { $count } bons sont annulés.
}
counter-reason-misprint = feuille abîmée
counter-reason-lost = perdu
counter-reason-issuer = demande de l’émetteur
counter-reason-other = autre
counter-reason-note = Précision, pour le journal
counter-reason-missing = Choisissez la raison.
counter-reason-note-missing = Précisez la raison en quelques mots.
counter-printed-paper = { $sheets ->
    [one] Une feuille envoyée à { $printer }.
   *[other] { $sheets } feuilles envoyées à { $printer }.
}
counter-printed-folder = { $sheets ->
    [one] Une feuille écrite : { $file }
   *[other] { $sheets } feuilles écrites : { $file }
}
counter-issued-unprinted = { $summary } Sans imprimante, rien n’est sorti : réimprimez-les dès qu’il y en a une.
counter-printed-nowhere = Aucune imprimante : rien n’est sorti. Réimprimez les bons dès qu’il y en a une.

## Issuing

counter-issue = Émettre des bons
counter-programme = Programme
counter-no-programme = Aucun programme n’émet de bons. Ajoutez-en un avec guichetctl programme add.
counter-issuer = Pour
counter-issuer-missing = Écrivez pour qui sont ces bons, comme « ORP Delémont ».
counter-count = Nombre
counter-count-wrong = Écrivez un nombre de bons, comme 80.
counter-one-sheet-less = Une feuille de moins
counter-one-sheet-more = Une feuille de plus
counter-use-by = Utilisable jusqu’au
counter-day = Jour
counter-month = Mois
counter-year = Année
counter-day-wrong = Écrivez un jour qui existe, comme 27 3 2027, ou laissez vide.
counter-codes-drawn = Les codes se tirent au moment d’imprimer. Ceux de l’aperçu sont des exemples.
counter-print-sheets = { $sheets ->
    [one] Imprimer une feuille
   *[other] Imprimer { $sheets } feuilles
}
counter-issuing = Tirage des codes…
counter-issue-range = { $count ->
    [one] Un bon, n° { $first }.
   *[other] { $count } bons, n° { $first } à { $last }.
}
counter-issue-printer = { $printer }, A4, échelle 100 %.
counter-issue-folder = En essai : un PDF dans le dossier.
counter-issue-no-printer = Sans imprimante : feuilles à réimprimer plus tard.
counter-preview = Aperçu
counter-preview-spoken = Feuille de huit bons, codes d’exemple. { $use }
counter-sheet-of = Feuille { $sheet } sur { $sheets }
counter-sheet-before = Feuille précédente
counter-sheet-after = Feuille suivante

## One voucher

counter-check = Saisir un bon
counter-check-now = Vérifier
counter-code-label = Code du bon, lu ou tapé
counter-code-missing = Présentez le bon au lecteur, ou tapez ses douze lettres.
counter-number = Numéro
counter-who = Personne
counter-access-ends = Accès jusqu’au
counter-release-it = Libérer le bon
counter-void-it = Annuler ce bon…
counter-open-its-batch = Ouvrir son lot

## Messages

counter-letters-all = Tous
counter-letters-waiting = En attente
counter-letters-failed = À reprendre
counter-letters-sent = Remis
counter-search-letters = Destinataire, objet, numéro
counter-no-letters = Aucun message encore.
counter-no-letters-next = Le premier partira quand une personne s’inscrira à la borne.
counter-no-letters-here = Aucun message dans cet état.
counter-no-letter = Aucun message choisi
counter-no-letter-for = Aucun message pour « { $sought } ».
counter-mail-none = { $waiting ->
    [0] Les messages attendront ici, sans que leur délai coure.
    [one] Un message attend ici. Rien n’est perdu : il partira dès qu’un départ sera réglé.
   *[other] { $waiting } messages attendent ici. Rien n’est perdu : ils partiront dès qu’un départ sera réglé.
}
counter-mail-paused = { $waiting ->
    [0] Rien n’attend. Les messages partiront seuls dès que la liaison revient.
    [one] Un message en attente. Rien n’est perdu, il partira seul dès que la liaison revient.
   *[other] { $waiting } en attente. Rien n’est perdu, ils partiront seuls dès que la liaison revient.
}
counter-letter-to = à { $recipient }
counter-letter-number = numéro { $number }
counter-letter-retry = Réessayer maintenant
counter-letter-cancel = Annuler l’envoi
counter-letter-retried = Le message repart au prochain passage.
counter-letter-cancelled = L’envoi est annulé.
counter-journey = Trajet
counter-attempts = { $count ->
    [0] aucun essai
    [one] un essai
   *[other] { $count } essais
}
counter-as-read = Tel qu’il a été remis
counter-as-will-be-read = Tel qu’il sera lu
counter-code-covered = visible du destinataire seul

## A new password at the counter

counter-reset = Nouveau mot de passe
counter-reset-who = De qui ?
counter-reset-who-hint = Adresse e-mail, nom d’utilisateur, ou bulletin sous le lecteur.
counter-reset-find = Chercher
counter-reset-proved = Adresse confirmée
counter-reset-unproved = Adresse jamais confirmée : un nouveau mot de passe ne se donne qu’ici.
counter-reset-closed = Ce compte ne peut pas recevoir de nouveau mot de passe.
counter-reset-check = Identité vérifiée
counter-reset-check-card_seen = Pièce d’identité vue
counter-reset-check-known_in_person = Personne connue
counter-reset-check-class_teacher = Par le maître de classe
counter-reset-print = Imprimer le bulletin
counter-reset-other = Une autre personne
counter-reset-printed = Le bulletin de { $name } est imprimé. Son code fonctionne jusqu’au { $deadline }.
counter-reset-on-screen = Pas d’imprimante : montrez ce code à { $name }. Il fonctionne jusqu’au { $deadline }.
counter-reset-older = Les codes et bulletins précédents ne fonctionnent plus.
counter-reset-login = Nom d’utilisateur
counter-reset-address = Adresse
counter-reset-access = Accès
