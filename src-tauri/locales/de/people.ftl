# Personen finden, und ihre Karten.

people-born = geboren { $day }
people-file = Dossier Nr. { $number }
people-last = { $what }, { $when }
people-state-none = ohne Konto
people-state-locked = gesperrt
people-state-closed = geschlossen
people-state-waiting = noch nicht offen
people-state-ended = beendet
people-state-days = { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
}
people-state-open = ohne Enddatum
people-state-linked = verknüpft
people-state-known = bekannt, ohne Konto
people-case = Anmeldung { $number }
people-case-open = läuft
people-case-activated = aktiviert
people-case-lapsed = abgelaufen
people-case-answered = beantwortet
people-voucher = Gutschein Nr. { $number }
people-batch = Los { $number }
people-voucher-issued = frei
people-voucher-held = eingegeben
people-voucher-spent = eingelöst
people-voucher-void = ungültig
