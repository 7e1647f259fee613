# The day sheet: one page that closes a day.

paper-day = FEUILLE DU JOUR
paper-day-title = Feuille du jour { $day }
paper-day-file = feuille-du-jour-{ $day }.pdf
paper-day-by = Imprimée le { $day } à { $time } par { $by }
paper-day-todo = À reprendre
paper-day-late = EN RETARD
paper-day-no-time = sans heure
paper-day-when = { $day }, { $time }
paper-day-row = <b>{ $title },</b> { $what }
paper-day-flag = { $what }, { $flag }
paper-day-see-screen = À lire à l’écran du guichet : ce texte est trop long pour cette ligne.
paper-day-nothing = Rien n’attend.
paper-day-more = et { $count } autres, à l’écran du guichet
paper-day-figures = La journée en chiffres
paper-day-accounts = { $count ->
    [one] compte créé
   *[other] comptes créés
}
paper-day-used = { $count ->
    [one] bon utilisé
   *[other] bons utilisés
}
paper-day-registrations = { $count ->
    [one] inscription saisie
   *[other] inscriptions saisies
}
paper-day-letters = { $count ->
    [one] message parti
   *[other] messages partis
}
paper-day-hours = Passages à la borne, par heure
paper-day-nobody = Personne ce jour-là.
paper-day-post = Messages
paper-day-post-sent = { $count ->
    [one] parti ce jour
   *[other] partis ce jour
}
paper-day-post-waiting = en attente de départ
paper-day-post-refused = { $count ->
    [one] refusé, à reprendre
   *[other] refusés, à reprendre
}
paper-day-post-unsure = à vérifier par quelqu’un
paper-day-papers = Papier : tout est-il compté ?
paper-day-printed = imprimés
paper-day-spoiled = gâchés
paper-day-voided = annulés
paper-day-again = réimpressions
paper-day-kind-vouchers = Bons
paper-day-kind-vouchers-numbered = Bons, nos { $first } à { $last }
paper-day-kind-slips = Bulletins d’accès
paper-day-kind-next = Bulletins « prochaine étape »
paper-day-kind-sheets = Feuilles remises à l’imprimante
paper-day-kind-elsewhere = Feuilles gardées en fichier, ou sans imprimante
paper-day-proofs = Preuves
paper-day-backup = Sauvegarde
paper-day-backup-brief = La sauvegarde échoue : la raison est à l’écran du guichet.
paper-day-backup-none = aucune copie n’a encore été faite
paper-day-backup-good = scellée et vérifiée, { $at }
paper-day-backup-placed = scellée et vérifiée, { $at }, dans { $folder }
paper-day-backup-failing = en échec depuis le { $since } ; dernière bonne copie : { $at }
paper-day-ledger = Registre
paper-day-ledger-lines = { $findings ->
    [0] { $lines } lignes, vérifié ; empreinte
    [one] { $lines } lignes, une anomalie ; empreinte
   *[other] { $lines } lignes, { $findings } anomalies ; empreinte
}
paper-day-clock = Horloge
paper-day-clock-sure = sûre au moment d’imprimer
paper-day-clock-suspect = en retard sur ce qu’elle a déjà indiqué : à régler
paper-day-seen = Vu le
paper-day-signed = signature
paper-day-foot = À garder avec les pièces de la semaine · aucun secret sur cette feuille
paper-day-page = page 1 sur 1
