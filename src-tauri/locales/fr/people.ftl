# Finding people, and their cards.

people-born = naissance { $day }
people-file = dossier n° { $number }
people-last = { $what }, { $when }
people-state-none = sans compte
people-state-locked = bloqué
people-state-closed = clos
people-state-waiting = pas encore ouvert
people-state-ended = terminé
people-state-days = { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}
people-state-open = sans date de fin
people-state-linked = relié
people-state-known = connu, sans compte
people-case = Inscription { $number }
people-case-open = en cours
people-case-activated = activée
people-case-lapsed = échue
people-case-answered = répondue
people-voucher = Bon n° { $number }
people-batch = lot { $number }
people-voucher-issued = libre
people-voucher-held = saisi
people-voucher-spent = utilisé
people-voucher-void = annulé
