# Das Tagesblatt: eine Seite, die einen Tag abschließt.

paper-day = TAGESBLATT
paper-day-title = Tagesblatt { $day }
paper-day-file = tagesblatt-{ $day }.pdf
paper-day-by = Gedruckt am { $day }, um { $time }, von { $by }
paper-day-todo = Zu klären
paper-day-late = ÜBERFÄLLIG
paper-day-no-time = ohne Uhrzeit
paper-day-when = { $day }, { $time }
paper-day-row = <b>{ $title },</b> { $what }
paper-day-flag = { $what }, { $flag }
paper-day-see-screen = Am Bildschirm des Schalters nachlesen: Dieser Text ist zu lang für diese Zeile.
paper-day-nothing = Nichts wartet.
paper-day-more = und { $count } weitere, am Bildschirm des Schalters
paper-day-figures = Der Tag in Zahlen
paper-day-accounts = { $count ->
    [one] Konto erstellt
   *[other] Konten erstellt
}
paper-day-used = { $count ->
    [one] Gutschein eingelöst
   *[other] Gutscheine eingelöst
}
paper-day-registrations = { $count ->
    [one] Anmeldung erfasst
   *[other] Anmeldungen erfasst
}
paper-day-letters = { $count ->
    [one] Nachricht gesendet
   *[other] Nachrichten gesendet
}
paper-day-hours = Besuche am Terminal, nach Stunden
paper-day-nobody = Niemand an diesem Tag.
paper-day-post = Nachrichten
paper-day-post-sent = { $count ->
   *[other] an diesem Tag gesendet
}
paper-day-post-waiting = warten auf den Versand
paper-day-post-refused = { $count ->
   *[other] abgelehnt, zu klären
}
paper-day-post-unsure = von jemandem zu prüfen
paper-day-papers = Papier: Stimmt die Zahl?
paper-day-printed = gedruckt
paper-day-spoiled = beschädigt
paper-day-voided = annulliert
paper-day-again = nachgedruckt
paper-day-kind-vouchers = Gutscheine
paper-day-kind-vouchers-numbered = Gutscheine, Nr. { $first } bis { $last }
paper-day-kind-slips = Zugangszettel
paper-day-kind-next = Zettel „Nächster Schritt“
paper-day-kind-sheets = An den Drucker gesendete Blätter
paper-day-kind-elsewhere = Blätter als Datei gespeichert oder ohne Drucker
paper-day-proofs = Nachweise
paper-day-backup = Sicherung
paper-day-backup-brief = Die Sicherung misslingt: Der Grund steht am Bildschirm des Schalters.
paper-day-backup-none = noch keine Sicherung erstellt
paper-day-backup-good = versiegelt und geprüft, { $at }
paper-day-backup-placed = versiegelt und geprüft, { $at }, in { $folder }
paper-day-backup-failing = misslingt seit { $since }; letzte gute Sicherung: { $at }
paper-day-ledger = Journal
paper-day-ledger-lines = { $findings ->
    [0] { $lines } Zeilen, geprüft; Fingerabdruck
    [one] { $lines } Zeilen, ein Befund; Fingerabdruck
   *[other] { $lines } Zeilen, { $findings } Befunde; Fingerabdruck
}
paper-day-clock = Uhr
paper-day-clock-sure = beim Drucken verlässlich
paper-day-clock-suspect = hinter einer schon gezeigten Zeit zurück: bitte stellen
paper-day-seen = Gesehen am
paper-day-signed = Unterschrift
paper-day-foot = Bei den Unterlagen der Woche aufbewahren · kein Geheimnis auf diesem Blatt
paper-day-page = Seite 1 von 1
