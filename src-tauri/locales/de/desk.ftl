# Was die Ansichten des Schalters sagen: Gutscheinlisten, Stand des Schalters, was wartet.

desk-language = Deutsch
desk-weekday-1 = Mo
desk-weekday-2 = Di
desk-weekday-3 = Mi
desk-weekday-4 = Do
desk-weekday-5 = Fr
desk-weekday-6 = Sa
desk-weekday-7 = So
desk-day-short = { $weekday } { $day }
desk-day-hour = { $weekday } { $time }
desk-today = Heute
desk-tomorrow = Morgen
desk-in-days = { $days ->
    [0] heute
    [one] { $days } Tag
   *[other] { $days } Tage
}

## Der Rahmen

desk-role-administrator = Administration
desk-role-secretariat = Sekretariat
desk-role-component = Abteilung
desk-role-programme = Programm
desk-role-printing = Druck
desk-mail-none = Kein Versand eingerichtet
desk-mail-folder = In einen Ordner
desk-mail-smtp = Online
desk-mail-paused = Offline
desk-printer-ready = bereit
desk-printer-folder = als Dateien, für die Probe
desk-printer-none = kein Drucker
desk-kiosk-closed = Ausgeschaltet
desk-kiosk-home = Startseite, frei
desk-kiosk-idle = Startseite, frei
desk-kiosk-busy = Besetzt
desk-kiosk-code = Besetzt, Eingabe eines Codes
desk-kiosk-voucher = Besetzt, Gutschein erkannt
desk-kiosk-name = Besetzt, Name
desk-kiosk-email = Besetzt, E-Mail-Adresse
desk-kiosk-check = Besetzt, Prüfung
desk-kiosk-done = Besetzt, Anmeldung fertig
desk-kiosk-password = Besetzt, Passwort
desk-kiosk-active = Besetzt, Konto aktiviert
desk-kiosk-sign-in = Besetzt, Öffnen eines Kontos
desk-kiosk-profile = Besetzt, Konto offen
desk-kiosk-days = Besetzt, verbleibende Tage
desk-kiosk-refused = Besetzt, Code abgelehnt

## Startseite

desk-headline = { $day }, { $time }. { $count ->
    [0] Nichts zu erledigen.
    [one] Eine offene Aufgabe{ $today ->
        [0] .
       *[other] , heute.
    }
   *[other] { $count } offene Aufgaben{ $today ->
        [0] .
       *[other] , davon { $today } heute.
    }
}
desk-plate-calls = Ruf am Terminal
desk-plate-calls-detail = seit { $more }
desk-plate-letters = { $count ->
    [one] Nachricht zu klären
   *[other] Nachrichten zu klären
}
desk-plate-letters-detail = { $more ->
    [0] keine wartet
    [one] eine weitere wartet
   *[other] { $more } weitere warten
}
desk-plate-registrations = { $count ->
    [one] Laufende Anmeldung
   *[other] Laufende Anmeldungen
}
desk-plate-registrations-detail = { $more ->
    [0] keine läuft heute ab
    [one] eine läuft heute ab
   *[other] { $more } laufen heute ab
}
desk-plate-vouchers = { $count ->
    [one] Freier Gutschein
   *[other] Freie Gutscheine
}
desk-plate-vouchers-detail = { $more ->
    [0] keine offene Serie
    [one] eine offene Serie
   *[other] { $more } offene Serien
}
desk-todo-call = Das Terminal ruft
desk-todo-call-what = Jemand bittet um Hilfe
desk-todo-nobody = Person gelöscht
desk-todo-refused = abgelehnt
desk-todo-unsure = zu prüfen
desk-todo-registration = { $programme }, { $case }: wartet auf den Code
desk-todo-registration-unsent = { $programme }, { $case }: Nachricht noch nicht abgegangen
desk-todo-batch = Serie { $number }
desk-todo-batch-what = { $count ->
    [one] { $issuer }: ein freier Gutschein, letzter Tag
   *[other] { $issuer }: { $count } freie Gutscheine, letzter Tag
}
desk-todo-letter = Nachricht „{ $kind }“
desk-letter-activation = Aktivierung
desk-letter-still-running = Zugang läuft schon
desk-letter-account-active = Konto aktiviert
desk-letter-ending = Ende des Zugangs
desk-letter-password-changed = Passwort geändert
desk-step-programme = Ein Programm hinzufügen
desk-step-mail = Den Versand der Nachrichten einrichten
desk-step-printer = Einen Drucker anschließen
desk-step-vouchers = Eine erste Serie Gutscheine ausstellen
desk-who-kiosk = Terminal
desk-who-round = Guichet
desk-recent-vouchers = { $count } Gutscheine
desk-recent-voucher = Gutschein { $number }
desk-recent-voucher-entered = Gutschein eingegeben, { $about }
desk-recent-account-activated = Konto aktiviert
desk-recent-account-reopened = Konto wieder geöffnet
desk-recent-registration-lapsed = Anmeldung abgelaufen, Gutschein wieder frei
desk-recent-batch-issued = { $number ->
    [one] Ein Gutschein ausgestellt, { $about }
   *[other] { $number } Gutscheine ausgestellt, { $about }
}
desk-recent-batch-reprinted = Gutscheine nachgedruckt, { $about }
desk-recent-batch-exported = Liste gespeichert, { $about }
desk-recent-voucher-voided = Annulliert
desk-recent-programme-added = Programm hinzugefügt

## Gutscheine

desk-batches = { $issued ->
    [0] Kein Gutschein ausgestellt
    [one] Ein Gutschein ausgestellt
   *[other] { $issued } Gutscheine ausgestellt
}{ $held ->
    [0] {""}
    [one] , einer belegt
   *[other] , { $held } belegt
}
desk-batch-spent = aufgebraucht
desk-batch-past = verfallen
desk-batch-void = annulliert
desk-batch-issued = { $count ->
    [one] { $day } von { $by }, Nr. { $first }
   *[other] { $day } von { $by }, Nr. { $first } bis { $last }
}
desk-opens-from-entry = { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
} ab Eingabe des Codes
desk-opens-from-activation = { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
} ab der Aktivierung
desk-opens-always = unbefristet
desk-programme-opens = Zugang: { $opens }, ohne Freigabe.
desk-programme-approved = Zugang: { $opens }, nach Freigabe.
desk-usable-until = bis { $day }
desk-usable-always = ohne Ablaufdatum
desk-voucher-handed = ausgegeben an { $issuer }
desk-voucher-waits = wartet auf Verbindung
desk-voucher-until = bis { $at }
desk-reason-misprint = Blatt beschädigt
desk-reason-lost = verloren
desk-reason-issuer = Wunsch des Ausstellers
desk-reason-other = anderer Grund
desk-state-held = belegt
desk-state-used = eingelöst
desk-state-free = frei
desk-state-void = annulliert
desk-state-past = verfallen
desk-frank-free = Frei: Er kann am Terminal eingegeben werden.
desk-frank-free-until = Frei: Er kann am Terminal eingegeben werden, bis { $last }.
desk-frank-past = Verfallen: Er konnte bis { $last } eingegeben werden. Stellen Sie einen anderen aus, wenn die Person Anspruch darauf hat.
desk-frank-held = Belegt: Eine Anmeldung wartet auf ihre Aktivierung, bis { $deadline }. Der Code steht in der Nachricht.
desk-frank-held-waiting = Belegt: Eine Anmeldung wartet, bis ihre Nachricht abgeht. Keine Frist läuft.
desk-frank-used = Eingelöst am { $changed }: Zugang offen bis { $ends }.
desk-frank-used-ended = Eingelöst am { $changed }: Der Zugang endete am { $ends }.
desk-frank-used-open = Eingelöst am { $changed }: Zugang offen, unbefristet.
desk-frank-void = Annulliert am { $changed }: { $reason }. Er gilt nicht mehr.

## Ausstellen

desk-issued-summary = { $count ->
    [one] Serie { $batch }: ein Gutschein, Nr. { $first }.
   *[other] Serie { $batch }: { $count } Gutscheine, Nr. { $first } bis { $last }.
}
desk-issued-broken = Die Blätter konnten nicht gezeichnet werden.
desk-issued-not-printed = { $summary } Die Blätter kamen nicht heraus. { $reason } Drucken Sie sie aus der Serie nach.
desk-paper-vouchers = Gutscheine, Serie { $batch }

## Exporte

desk-export-batch = Serie
desk-export-number = Nummer
desk-export-issuer = Aussteller
desk-export-course = Kurs
desk-export-state = Stand
desk-export-person = Person
desk-export-changed = Seit
desk-export-ends = Ende des Zugangs
desk-export-reason = Grund
desk-export-issued = Ausgestellt
desk-export-use-by = Einlösbar bis
desk-export-used = eingelöst
desk-export-unused = nicht eingelöst
desk-export-void = annulliert
desk-export-file-staff = serie-{ $batch }-sekretariat-{ $day }
desk-export-file-issuer = serie-{ $batch }-aussteller-{ $day }

## Nachrichten

desk-letters = { $waiting ->
    [0] { $failed ->
        [0] Nichts wartet
        [one] Eine Nachricht zu klären
       *[other] { $failed } Nachrichten zu klären
    }
    [one] Eine Nachricht wartet{ $failed ->
        [0] {""}
       *[other] , { $failed } zu klären
    }
   *[other] { $waiting } Nachrichten warten{ $failed ->
        [0] {""}
       *[other] , { $failed } zu klären
    }
}
desk-letter-state-queued = wartet
desk-letter-state-sending = geht ab
desk-letter-state-deferred = verschoben
desk-letter-state-accepted = gesendet
desk-letter-state-failed = abgelehnt
desk-letter-state-needs-staff = zu prüfen
desk-letter-state-cancelled = abgebrochen
desk-letter-erased = Der Inhalt dieser Nachricht wurde mit den Daten der Person gelöscht.
desk-letter-step-posted = Vorbereitet, der Code wird erst beim Versand erzeugt
desk-letter-step-leaving = Versuch { $number } läuft
desk-letter-step-accepted = Vom Server angenommen
desk-letter-step-deferred = Versuch { $number }: verschoben. { $reply }
desk-letter-step-unknown = Versuch { $number }: keine Antwort vom Server, vielleicht ist eine Kopie angekommen. { $reply }
desk-letter-step-failed = Versuch { $number }: abgelehnt. { $reply }
desk-letter-step-paused = Versuch { $number }: Der Server lässt uns nicht hinein. { $reply }
desk-letter-step-line = Keine Verbindung. { $reply }
desk-letter-step-next = Nächster Versuch so bald wie möglich
desk-letter-step-next-at = Nächster Versuch: { $at }
desk-letter-step-clock = Vom Server angenommen: Damit beginnt die Aktivierungsfrist
desk-letter-step-needs-staff = Eine Person muss das prüfen: Erneut versuchen oder Versand abbrechen
desk-letter-step-cancelled = Versand abgebrochen
