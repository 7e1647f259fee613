# Die Bildschirme des Schalters. Sie-Form, Satzschreibung, Schaltflächen sind Verben.

counter-title = { $screen } – Guichet
counter-loading = Einen Moment…
counter-retry = Erneut versuchen
counter-copy-detail = Details kopieren
counter-copied = Kopiert
counter-close = Schließen
counter-close-notice = Hinweis schließen
counter-leave = Abbrechen
counter-optional = (optional)
counter-open = Öffnen
counter-fault = Der Bildschirm konnte nicht angezeigt werden
counter-rehearsal = PROBE
counter-key-enter = Enter
counter-key-ctrl-enter = Ctrl Enter

## Sitzung

counter-desk = Schalter des Sekretariats
counter-closed = Sitzung geschlossen
counter-name = Benutzername
counter-password = Passwort
counter-show-password = Passwort anzeigen
counter-open-session = Sitzung öffnen
counter-name-missing = Geben Sie Ihren Benutzernamen ein.
counter-password-missing = Geben Sie Ihr Passwort ein.
counter-slow-down = { $seconds ->
    [one] Zu viele Versuche. In einer Sekunde können Sie es wieder versuchen.
   *[other] Zu viele Versuche. In { $seconds } Sekunden können Sie es wieder versuchen.
}
counter-language = Sprache
counter-gate-mail = Nachrichten: { $mail }
counter-gate-kiosk = Terminal: { $kiosk }
counter-locked = Schalter gesperrt
counter-locked-kept = Was Sie gerade schrieben, bleibt erhalten.
counter-unlock = Entsperren
counter-sign-out = Diese Sitzung schließen
counter-lock = Sperren
counter-night = Nacht

## Leiste und Balken

counter-rail = Bereiche und Sitzung
counter-main-navigation = Hauptbereiche
counter-home = Zu erledigen
counter-vouchers = Gutscheine
counter-letters = Nachrichten
counter-backups = Sicherungen
counter-gauges = Stand des Schalters
counter-gauge-post = { $failed ->
    [0] { $waiting ->
        [0] nichts wartet
        [one] eine Nachricht wartet
       *[other] { $waiting } Nachrichten warten
    }
    [one] eine Nachricht zu klären
   *[other] { $failed } Nachrichten zu klären
}
counter-printer = Drucker
counter-kiosk = Terminal
counter-kiosk-calls = Das Terminal ruft
counter-since = seit { $since }
counter-answer = Ich komme
counter-answer-call = { $calls ->
    [one] Ruf annehmen
   *[other] { $calls } Rufe annehmen
}
counter-call-answered = Der Ruf ist angenommen.

## Startseite

counter-by-deadline = Nach Frist
counter-nothing-todo = Nichts zu erledigen.
counter-nothing-todo-next = Nächste Frist: keine.
counter-first-steps = Erste Schritte
counter-steps-done = { $done } von { $total }
counter-step-done = , erledigt
counter-step-todo = , zu erledigen
counter-accounts-created = Erstellte Konten
counter-as-table = Tabelle
counter-as-bars = Diagramm
counter-bars-spoken = Erstellte Konten pro Tag, über vierzehn Tage, höchstens { $most }. Die Schaltfläche Tabelle zeigt die Zahlen.
counter-sum-accounts = { $count ->
    [one] <b>{ $count }</b> Konto
   *[other] <b>{ $count }</b> Konten
}
counter-sum-vouchers = { $count ->
    [one] <b>{ $count }</b> Gutschein eingelöst
   *[other] <b>{ $count }</b> Gutscheine eingelöst
}
counter-sum-slips = { $count ->
    [one] <b>{ $count }</b> Zettel
   *[other] <b>{ $count }</b> Zettel
}
counter-endings = Bald endende Zugänge
counter-recent = Heute am Schalter

## Serien

counter-batches = Gutscheinserien
counter-batches-open = Offen
counter-batches-ended = Aufgebraucht oder verfallen
counter-ended-recently = Vor Kurzem beendet
counter-see-all = Alle { $count }
counter-no-batches = Noch keine Gutscheine.
counter-no-batches-next = Stellen Sie eine erste Serie aus: Je acht kommen auf ein Blatt, bereit zum Schneiden.
counter-no-batches-here = Keine Serie hier.
counter-batch = Serie { $number }
counter-batch-for = { $programme }, für { $issuer }
counter-until = bis
counter-count-vouchers = { $count ->
    [one] { $count } Gutschein
   *[other] { $count } Gutscheine
}
counter-count-used = { $count } eingelöst
counter-count-held = { $count } belegt
counter-count-void = { $count } annulliert
counter-word-used = { $count ->
   *[other] eingelöst
}
counter-word-held = { $count ->
   *[other] belegt
}
counter-word-free = { $count ->
   *[other] frei
}
counter-word-void = { $count ->
   *[other] annulliert
}
counter-bar-spoken = Eingelöst: { $used }. Belegt: { $held }. Frei: { $free }. Annulliert: { $void }.
counter-opens = Zugang
counter-usable = Einlösbar
counter-issued = Ausgestellt
counter-course = Kurs
counter-note = Notiz
counter-filter-all = Alle
counter-filter-held = Belegt
counter-filter-free = Frei
counter-filter-used = Eingelöst
counter-filter-void = Annulliert
counter-state-held = belegt
counter-state-free = frei
counter-state-used = eingelöst
counter-state-void = annulliert
counter-state-past = verfallen
counter-no-vouchers-here = Kein Gutschein in diesem Stand.
counter-more-vouchers = Weitere anzeigen ({ $count })
counter-codes-hidden = Die Codes werden nicht angezeigt. Ein Nachdruck holt sie aus der versiegelten Serie, mit Ihrer Sitzung.

## Mit Gutscheinen handeln

counter-reprint-free = { $count ->
    [one] Freien Gutschein nachdrucken
   *[other] Die { $count } freien nachdrucken
}
counter-reprint-one = Gutschein { $number } nachdrucken
counter-export-issuer = Liste ohne Namen
counter-export-staff = Liste mit Namen, für das Sekretariat
counter-exported = Liste gespeichert: { $file }
counter-more = Weitere Aktionen
counter-void-left = { $count ->
    [one] Restlichen Gutschein annullieren…
   *[other] Die { $count } restlichen annullieren…
}
counter-void-left-title = { $held ->
    [0] { $count ->
        [one] Warum den restlichen Gutschein annullieren? Er gilt dann nicht mehr.
       *[other] Warum die { $count } restlichen Gutscheine annullieren? Sie gelten dann nicht mehr.
    }
    [one] Warum die restlichen Gutscheine annullieren ({ $count })? Eine Person hat ihren schon eingegeben, ihre Anmeldung bricht dann ab.
   *[other] Warum die restlichen Gutscheine annullieren ({ $count })? { $held } Personen haben ihren schon eingegeben, ihre Anmeldung bricht dann ab.
}
counter-void-left-now = { $count ->
    [one] Gutschein annullieren
   *[other] { $count } Gutscheine annullieren
}
counter-void-one-title = Warum Gutschein { $number } annullieren?
counter-void-one-now = Gutschein { $number } annullieren
counter-voided = { $count ->
    [0] Die restlichen Gutscheine sind annulliert.
    [one] Der Gutschein ist annulliert.
   *[other] { $count } Gutscheine sind annulliert.
}
counter-reason-misprint = Blatt beschädigt
counter-reason-lost = verloren
counter-reason-issuer = Wunsch des Ausstellers
counter-reason-other = anderer Grund
counter-reason-note = Genaueres, für das Journal
counter-reason-missing = Wählen Sie den Grund.
counter-reason-note-missing = Nennen Sie den Grund in einigen Worten.
counter-printed-paper = { $sheets ->
    [one] Ein Blatt an { $printer } gesendet.
   *[other] { $sheets } Blätter an { $printer } gesendet.
}
counter-printed-folder = { $sheets ->
    [one] Ein Blatt gespeichert: { $file }
   *[other] { $sheets } Blätter gespeichert: { $file }
}
counter-issued-unprinted = { $summary } Ohne Drucker kam nichts heraus: Drucken Sie sie nach, sobald einer da ist.
counter-printed-nowhere = Kein Drucker: Es kam nichts heraus. Drucken Sie die Gutscheine nach, sobald einer da ist.

## Ausstellen

counter-issue = Gutscheine ausstellen
counter-programme = Programm
counter-no-programme = Kein Programm stellt Gutscheine aus. Fügen Sie mit guichetctl programme add eines hinzu.
counter-issuer = Für
counter-issuer-missing = Schreiben Sie, für wen diese Gutscheine sind, zum Beispiel „ORP Delémont“.
counter-count = Anzahl
counter-count-wrong = Schreiben Sie die Anzahl der Gutscheine, zum Beispiel 80.
counter-one-sheet-less = Ein Blatt weniger
counter-one-sheet-more = Ein Blatt mehr
counter-use-by = Einlösbar bis
counter-day = Tag
counter-month = Monat
counter-year = Jahr
counter-day-wrong = Schreiben Sie einen Tag, den es gibt, zum Beispiel 27 3 2027, oder lassen Sie das Feld leer.
counter-codes-drawn = Die Codes werden erst beim Drucken erzeugt. Die der Vorschau sind Beispiele.
counter-print-sheets = { $sheets ->
    [one] Ein Blatt drucken
   *[other] { $sheets } Blätter drucken
}
counter-issuing = Codes werden erzeugt…
counter-issue-range = { $count ->
    [one] Ein Gutschein, Nr. { $first }.
   *[other] { $count } Gutscheine, Nr. { $first } bis { $last }.
}
counter-issue-printer = { $printer }, A4, Maßstab 100 %.
counter-issue-folder = Probe: eine PDF-Datei im Ordner.
counter-issue-no-printer = Ohne Drucker: Blätter später nachdrucken.
counter-preview = Vorschau
counter-preview-spoken = Blatt mit acht Gutscheinen, Beispielcodes. { $use }
counter-sheet-of = Blatt { $sheet } von { $sheets }
counter-sheet-before = Voriges Blatt
counter-sheet-after = Nächstes Blatt

## Ein Gutschein

counter-check = Gutschein eingeben
counter-check-now = Prüfen
counter-code-label = Code des Gutscheins, gelesen oder getippt
counter-code-missing = Halten Sie den Gutschein vor das Lesegerät oder tippen Sie seine zwölf Buchstaben ein.
counter-number = Nummer
counter-who = Person
counter-access-ends = Zugang bis
counter-release-it = Gutschein freigeben
counter-void-it = Gutschein annullieren…
counter-open-its-batch = Serie öffnen

## Nachrichten

counter-letters-all = Alle
counter-letters-waiting = Wartend
counter-letters-failed = Zu klären
counter-letters-sent = Gesendet
counter-search-letters = Adresse, Betreff, Nummer
counter-no-letters = Noch keine Nachrichten.
counter-no-letters-next = Die erste geht ab, wenn sich jemand am Terminal anmeldet.
counter-no-letters-here = Keine Nachricht in diesem Stand.
counter-no-letter = Keine Nachricht gewählt
counter-no-letter-for = Keine Nachricht für „{ $sought }“.
counter-mail-none = { $waiting ->
    [0] Die Nachrichten warten hier, ohne dass ihre Frist läuft.
    [one] Eine Nachricht wartet hier. Nichts ist verloren, sie geht ab, sobald der Versand eingerichtet ist.
   *[other] { $waiting } Nachrichten warten hier. Nichts ist verloren, sie gehen ab, sobald der Versand eingerichtet ist.
}
counter-mail-paused = { $waiting ->
    [0] Nichts wartet. Nachrichten gehen von selbst ab, sobald die Verbindung wieder da ist.
    [one] Eine Nachricht wartet. Nichts ist verloren, sie geht von selbst ab, sobald die Verbindung wieder da ist.
   *[other] { $waiting } warten. Nichts ist verloren, sie gehen von selbst ab, sobald die Verbindung wieder da ist.
}
counter-letter-to = an { $recipient }
counter-letter-number = Nummer { $number }
counter-letter-retry = Jetzt erneut versuchen
counter-letter-cancel = Versand abbrechen
counter-letter-retried = Die Nachricht geht mit der nächsten Runde ab.
counter-letter-cancelled = Der Versand ist abgebrochen.
counter-journey = Weg
counter-attempts = { $count ->
    [0] kein Versuch
    [one] ein Versuch
   *[other] { $count } Versuche
}
counter-as-read = So wurde sie gesendet
counter-as-will-be-read = So wird sie gelesen
counter-code-covered = nur für die angeschriebene Person sichtbar

## Ein neues Passwort am Schalter

counter-reset = Neues Passwort
counter-reset-who = Für wen?
counter-reset-who-hint = E-Mail-Adresse, Benutzername oder Zettel am Lesegerät.
counter-reset-find = Suchen
counter-reset-proved = Adresse bestätigt
counter-reset-unproved = Adresse nie bestätigt: Ein neues Passwort gibt es nur hier.
counter-reset-closed = Dieses Konto kann kein neues Passwort erhalten.
counter-reset-check = Identität geprüft
counter-reset-check-card_seen = Ausweis gesehen
counter-reset-check-known_in_person = Person bekannt
counter-reset-check-class_teacher = Durch die Klassenlehrperson
counter-reset-print = Zettel drucken
counter-reset-other = Eine andere Person
counter-reset-printed = Der Zettel für { $name } ist gedruckt. Sein Code gilt bis { $deadline }.
counter-reset-on-screen = Kein Drucker: Zeigen Sie { $name } diesen Code. Er gilt bis { $deadline }.
counter-reset-older = Frühere Codes und Zettel gelten nicht mehr.
counter-reset-login = Benutzername
counter-reset-address = Adresse
counter-reset-access = Zugang
