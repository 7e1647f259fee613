# Personen vinden, en hun kaarten.

people-born = geboren { $day }
people-file = dossier nr. { $number }
people-last = { $what }, { $when }
people-state-none = zonder account
people-state-locked = geblokkeerd
people-state-closed = gesloten
people-state-waiting = nog niet open
people-state-ended = beëindigd
people-state-days = { $days ->
    [one] { $days } dag
   *[other] { $days } dagen
}
people-state-open = zonder einddatum
people-state-linked = gekoppeld
people-state-known = bekend, zonder account
people-case = Inschrijving { $number }
people-case-open = lopend
people-case-activated = geactiveerd
people-case-lapsed = verlopen
people-case-answered = beantwoord
people-voucher = Bon nr. { $number }
people-batch = partij { $number }
people-voucher-issued = vrij
people-voucher-held = ingevoerd
people-voucher-spent = gebruikt
people-voucher-void = ongeldig
