# What the counter's views say: lists of vouchers, the state of the desk, what waits.

desk-language = Français
desk-weekday-1 = lun.
desk-weekday-2 = mar.
desk-weekday-3 = mer.
desk-weekday-4 = jeu.
desk-weekday-5 = ven.
desk-weekday-6 = sam.
desk-weekday-7 = dim.
desk-day-short = { $weekday } { $day }
desk-day-hour = { $weekday } { $time }
desk-today = Aujourd’hui
desk-tomorrow = Demain
desk-in-days = { $days ->
    [0] aujourd’hui
    [one] { $days } jour
   *[other] { $days } jours
}

## The frame

desk-role-administrator = Administration
desk-role-secretariat = Secrétariat
desk-role-component = Composante
desk-role-programme = Programme
desk-role-printing = Impression
desk-mail-none = Aucun départ réglé
desk-mail-folder = Dans un dossier
desk-mail-smtp = En ligne
desk-mail-paused = Hors ligne
desk-printer-ready = prête
desk-printer-folder = en fichiers, pour l’essai
desk-printer-none = aucune imprimante
desk-kiosk-closed = Éteinte
desk-kiosk-home = Accueil, libre
desk-kiosk-idle = Accueil, libre
desk-kiosk-busy = En cours
desk-kiosk-code = En cours, saisie d’un code
desk-kiosk-voucher = En cours, bon reconnu
desk-kiosk-name = En cours, nom
desk-kiosk-email = En cours, adresse e-mail
desk-kiosk-check = En cours, vérification
desk-kiosk-done = En cours, inscription faite
desk-kiosk-password = En cours, mot de passe
desk-kiosk-active = En cours, compte activé
desk-kiosk-sign-in = En cours, ouverture d’un compte
desk-kiosk-profile = En cours, compte ouvert
desk-kiosk-days = En cours, jours restants
desk-kiosk-refused = En cours, code refusé

## Home

desk-headline = { $day }, { $time }. { $count ->
    [0] Rien à traiter.
    [one] Une affaire à suivre{ $today ->
        [0] .
       *[other] , aujourd’hui.
    }
   *[other] { $count } affaires à suivre{ $today ->
        [0] .
       *[other] , dont { $today } aujourd’hui.
    }
}
desk-plate-calls = Appel à la borne
desk-plate-calls-detail = depuis { $more }
desk-plate-letters = { $count ->
    [one] Message à reprendre
   *[other] Messages à reprendre
}
desk-plate-letters-detail = { $more ->
    [0] aucun en attente
    [one] un autre en attente
   *[other] { $more } autres en attente
}
desk-plate-registrations = { $count ->
    [one] Inscription en cours
   *[other] Inscriptions en cours
}
desk-plate-registrations-detail = { $more ->
    [0] aucune n’échoit aujourd’hui
    [one] une échoit aujourd’hui
   *[other] { $more } échoient aujourd’hui
}
desk-plate-vouchers = { $count ->
    [one] Bon libre
   *[other] Bons libres
}
desk-plate-vouchers-detail = { $more ->
    [0] aucun lot en cours
    [one] un lot en cours
   *[other] { $more } lots en cours
}
desk-todo-call = La borne appelle
desk-todo-call-what = Quelqu’un demande de l’aide
desk-todo-nobody = Destinataire effacé
desk-todo-refused = refusé
desk-todo-unsure = à vérifier
desk-todo-registration = { $programme }, { $case } : attend son code
desk-todo-registration-unsent = { $programme }, { $case } : son message n’est pas encore parti
desk-todo-batch = Lot { $number }
desk-todo-batch-what = { $count ->
    [one] { $issuer } : un bon libre, dernier jour
   *[other] { $issuer } : { $count } bons libres, dernier jour
}
desk-todo-letter = Message « { $kind } »
desk-letter-activation = Activation
desk-letter-still-running = Accès déjà en cours
desk-letter-account-active = Compte activé
desk-letter-ending = Fin d’accès
desk-letter-password-changed = Mot de passe changé
desk-step-programme = Ajouter un programme
desk-step-mail = Régler le départ des messages
desk-step-printer = Brancher une imprimante
desk-step-vouchers = Émettre un premier lot de bons
desk-who-kiosk = borne
desk-who-round = Guichet
desk-recent-vouchers = { $count } bons
desk-recent-voucher = Bon { $number }
desk-recent-voucher-entered = Bon saisi, { $about }
desk-recent-account-activated = Compte activé
desk-recent-account-reopened = Compte rouvert
desk-recent-registration-lapsed = Inscription échue, bon libéré
desk-recent-batch-issued = { $number ->
    [one] Un bon émis, { $about }
   *[other] { $number } bons émis, { $about }
}
desk-recent-batch-reprinted = Bons réimprimés, { $about }
desk-recent-batch-exported = État enregistré, { $about }
desk-recent-voucher-voided = Annulation
desk-recent-programme-added = Programme ajouté

## Vouchers

desk-batches = { $issued ->
    [0] Aucun bon émis
    [one] Un bon émis
   *[other] { $issued } bons émis
}{ $held ->
    [0] {""}
    [one] , un retenu
   *[other] , { $held } retenus
}
desk-batch-spent = épuisé
desk-batch-past = échu
desk-batch-void = annulé
desk-batch-issued = { $count ->
    [one] { $day } par { $by }, n° { $first }
   *[other] { $day } par { $by }, n° { $first } à { $last }
}
desk-opens-from-entry = { $days } jours dès la saisie du code
desk-opens-from-activation = { $days } jours dès l’activation
desk-opens-always = un accès sans fin
desk-programme-opens = Ouvre { $opens }, sans validation.
desk-programme-approved = Ouvre { $opens }, après validation.
desk-usable-until = jusqu’au { $day }
desk-usable-always = sans date limite
desk-voucher-handed = remis à { $issuer }
desk-voucher-waits = attend la liaison
desk-voucher-until = jusqu’à { $at }
desk-reason-misprint = feuille abîmée
desk-reason-lost = perdu
desk-reason-issuer = demande de l’émetteur
desk-reason-other = autre raison
desk-state-held = retenu
desk-state-used = utilisé
desk-state-free = libre
desk-state-void = annulé
desk-state-past = échu
desk-frank-free = Libre : il peut être saisi à la borne.
desk-frank-free-until = Libre : il peut être saisi à la borne jusqu’au { $last }.
desk-frank-past = Échu : il pouvait être saisi jusqu’au { $last }. Émettez un autre bon si la personne y a droit.
desk-frank-held = Retenu : une inscription attend son activation jusqu’à { $deadline }. Le code est dans son message.
desk-frank-held-waiting = Retenu : une inscription attend que son message parte. Aucun délai ne court.
desk-frank-used = Utilisé le { $changed } : accès ouvert jusqu’au { $ends }.
desk-frank-used-ended = Utilisé le { $changed } : l’accès s’est terminé le { $ends }.
desk-frank-used-open = Utilisé le { $changed } : accès ouvert, sans fin.
desk-frank-void = Annulé le { $changed } : { $reason }. Il ne servira plus.

## Issuing

desk-issued-summary = { $count ->
    [one] Lot { $batch } : un bon, n° { $first }.
   *[other] Lot { $batch } : { $count } bons, n° { $first } à { $last }.
}
desk-issued-broken = Le dessin des feuilles a échoué.
desk-issued-not-printed = { $summary } Les feuilles ne sont pas sorties. { $reason } Réimprimez-les depuis le lot.
desk-paper-vouchers = Bons, lot { $batch }

## Exports

desk-export-batch = Lot
desk-export-number = Numéro
desk-export-issuer = Émetteur
desk-export-course = Cours
desk-export-state = État
desk-export-person = Personne
desk-export-changed = Depuis
desk-export-ends = Fin d’accès
desk-export-reason = Raison
desk-export-issued = Émis
desk-export-use-by = Utilisable jusqu’au
desk-export-used = utilisé
desk-export-unused = non utilisé
desk-export-void = annulé
desk-export-file-staff = lot-{ $batch }-secretariat-{ $day }
desk-export-file-issuer = lot-{ $batch }-emetteur-{ $day }

## Letters

desk-letters = { $waiting ->
    [0] { $failed ->
        [0] Rien en attente
        [one] Un message à reprendre
       *[other] { $failed } messages à reprendre
    }
    [one] Un message en attente{ $failed ->
        [0] {""}
       *[other] , { $failed } à reprendre
    }
   *[other] { $waiting } messages en attente{ $failed ->
        [0] {""}
       *[other] , { $failed } à reprendre
    }
}
desk-letter-state-queued = en attente
desk-letter-state-sending = en train de partir
desk-letter-state-deferred = différé
desk-letter-state-accepted = remis
desk-letter-state-failed = refusé
desk-letter-state-needs-staff = à vérifier
desk-letter-state-cancelled = annulé
desk-letter-erased = Le contenu de ce message a été effacé avec les données de la personne.
desk-letter-step-posted = Préparé, code tiré au départ seulement
desk-letter-step-leaving = Essai { $number } en cours
desk-letter-step-accepted = Pris par le serveur
desk-letter-step-deferred = Essai { $number } : différé. { $reply }
desk-letter-step-unknown = Essai { $number } : sans réponse du serveur, une copie est peut-être arrivée. { $reply }
desk-letter-step-failed = Essai { $number } : refusé. { $reply }
desk-letter-step-paused = Essai { $number } : le serveur ne nous laisse pas entrer. { $reply }
desk-letter-step-line = Pas de liaison. { $reply }
desk-letter-step-next = Prochain essai dès que possible
desk-letter-step-next-at = Prochain essai : { $at }
desk-letter-step-clock = Pris par le serveur : le délai d’activation commence là
desk-letter-step-needs-staff = Une personne doit vérifier : réessayez, ou annulez l’envoi
desk-letter-step-cancelled = Envoi annulé
