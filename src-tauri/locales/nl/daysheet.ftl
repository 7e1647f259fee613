# The day sheet: one page that closes a day.

paper-day = DAGOVERZICHT
paper-day-title = Dagoverzicht { $day }
paper-day-file = dagoverzicht-{ $day }.pdf
paper-day-by = Gedrukt op { $day } om { $time } door { $by }
paper-day-todo = Te bekijken
paper-day-late = TE LAAT
paper-day-no-time = geen tijd
paper-day-when = { $day }, { $time }
paper-day-row = <b>{ $title },</b> { $what }
paper-day-flag = { $what }, { $flag }
paper-day-see-screen = Te lezen op het scherm van de balie: deze tekst is te lang voor deze regel.
paper-day-nothing = Er wacht niets.
paper-day-more = en nog { $count }, op het scherm van de balie
paper-day-figures = De dag in cijfers
paper-day-accounts = { $count ->
    [one] account aangemaakt
   *[other] accounts aangemaakt
}
paper-day-used = { $count ->
    [one] voucher gebruikt
   *[other] vouchers gebruikt
}
paper-day-registrations = { $count ->
    [one] inschrijving ingevoerd
   *[other] inschrijvingen ingevoerd
}
paper-day-letters = { $count ->
    [one] bericht verzonden
   *[other] berichten verzonden
}
paper-day-hours = Bezoeken aan de kiosk, per uur
paper-day-nobody = Niemand die dag.
paper-day-post = Berichten
paper-day-post-sent = { $count ->
   *[other] die dag verzonden
}
paper-day-post-waiting = wacht op verzending
paper-day-post-refused = { $count ->
   *[other] geweigerd, te bekijken
}
paper-day-post-unsure = te controleren
paper-day-papers = Papier: klopt de telling?
paper-day-printed = gedrukt
paper-day-spoiled = mislukt
paper-day-voided = geannuleerd
paper-day-again = herdrukt
paper-day-kind-vouchers = Vouchers
paper-day-kind-vouchers-numbered = Vouchers, nr. { $first } t/m { $last }
paper-day-kind-slips = Toegangsstroken
paper-day-kind-next = Stroken “volgende stap”
paper-day-kind-sheets = Vellen naar de printer
paper-day-kind-elsewhere = Vellen als bestand bewaard, of zonder printer
paper-day-proofs = Bewijzen
paper-day-backup = Reservekopie
paper-day-backup-brief = De reservekopie mislukt: de reden staat op het scherm van de balie.
paper-day-backup-none = er is nog geen kopie gemaakt
paper-day-backup-good = verzegeld en gecontroleerd, { $at }
paper-day-backup-placed = verzegeld en gecontroleerd, { $at }, in { $folder }
paper-day-backup-failing = mislukt sinds { $since }; laatste goede kopie: { $at }
paper-day-ledger = Logboek
paper-day-ledger-lines = { $findings ->
    [0] { $lines } regels, gecontroleerd; vingerafdruk
    [one] { $lines } regels, één afwijking; vingerafdruk
   *[other] { $lines } regels, { $findings } afwijkingen; vingerafdruk
}
paper-day-clock = Klok
paper-day-clock-sure = zeker bij het afdrukken
paper-day-clock-suspect = loopt achter op wat ze al aangaf: zet ze gelijk
paper-day-seen = Gezien op
paper-day-signed = handtekening
paper-day-foot = Te bewaren bij de stukken van de week · geen geheim op dit blad
paper-day-page = pagina 1 van 1
