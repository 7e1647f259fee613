# Was die Bildschirme des Terminals sagen. Marken: <b> <mono> <keep> <soft> <sup> <br>.

# Auf jedem Bildschirm
kiosk-exits = Ausgang
kiosk-back = Zurück
kiosk-leave = Löschen und beenden
kiosk-language = Sprache
kiosk-display = Anzeige
kiosk-larger = Text<br>größer
kiosk-contrast = Kontrast
kiosk-more-time = Mehr<br>Zeit
kiosk-call = Sekretariat<br>rufen
kiosk-called = Es kommt jemand. Das Sekretariat weiß Bescheid: { $desk }.
kiosk-called-place = Es kommt jemand. Das Sekretariat weiß Bescheid: { $desk }, { $place }.
kiosk-continue = Weiter
kiosk-finish = Beenden
kiosk-step = Konto erstellen, Schritt { $step } von 4
kiosk-wiped = Anzeige gelöscht. Nichts gespeichert.
kiosk-foreign-code = Dieser QR-Code ist nicht von Guichet. Zeigen Sie den auf Ihrem Gutschein, Ihrer Nachricht oder Ihrem Zettel.

# Startseite
kiosk-home-title = Zeigen Sie Ihren Code
kiosk-home-text = Gutschein, Nachricht oder Zettel: QR-Code vor das Lesegerät halten.
kiosk-home-no-qr = Kein QR-Code zur Hand?
kiosk-home-type = Code eingeben
kiosk-home-journeys = Anliegen
kiosk-plate-enrol = Mit Gutschein
kiosk-plate-enrol-text = Erster Besuch: mein Konto erstellen
kiosk-plate-sign_in = Mit Konto
kiosk-plate-sign_in-text = Meine Zugänge, mein Benutzername
kiosk-plate-days = Verbleibende Tage
kiosk-plate-days-text = Mit meinem Gutschein oder Zettel
kiosk-drawing-voucher = GUTSCHEIN
kiosk-drawing-code = BCDF GHJK LNPR
kiosk-drawing-slip = Nächster Schritt

# Einen Code eingeben
kiosk-code-title = Code eingeben
kiosk-code-text = Zwölf Buchstaben, in drei Gruppen. Stimmt der Code, geht es von selbst weiter.
kiosk-code-line-any = Code eingeben
kiosk-code-line-enrol = Konto erstellen, Schritt 1 von 4
kiosk-code-line-activate = Konto aktivieren
kiosk-code-line-reset = Neues Passwort
kiosk-code-line-days = Verbleibende Tage
kiosk-code-pad = Code-Tastatur
kiosk-code-empty = leer
kiosk-code-group = { $group ->
    [1] Erste Gruppe, { $letters }
    [2] Zweite Gruppe, { $letters }
   *[other] Dritte Gruppe, { $letters }
}
kiosk-code-group-doubtful = { $group ->
    [1] Erste Gruppe, { $letters }, bitte prüfen
    [2] Zweite Gruppe, { $letters }, bitte prüfen
   *[other] Dritte Gruppe, { $letters }, bitte prüfen
}
kiosk-code-legend = { $group }. Gruppe
kiosk-code-legend-doubtful = { $group }. Gruppe, bitte prüfen
kiosk-code-located = <b>Dieser Code enthält einen Fehler.</b><br>Prüfen Sie die { $group }. Gruppe: <b>{ $hint }</b>. Tippen Sie darauf, um sie zu ändern.
kiosk-code-mistyped = <b>Dieser Code enthält Fehler.</b><br>Vergleichen Sie die drei Gruppen mit Ihrem Papier und tippen Sie auf die falsche.
kiosk-code-unknown = <b>Dieser Code ist hier unbekannt.</b><br>Prüfen Sie die Buchstaben oder zeigen Sie den QR-Code.
kiosk-code-slow = <b>Zu viele Versuche.</b><br>Warten Sie { $seconds ->
    [one] { $seconds } Sekunde
   *[other] { $seconds } Sekunden
} oder zeigen Sie den QR-Code.
kiosk-code-slow-over = <b>Sie können es wieder versuchen.</b><br>Prüfen Sie die Buchstaben oder zeigen Sie den QR-Code.
kiosk-code-where = <b>Wo steht der Code?</b><br>Unter dem QR-Code auf Gutschein,<br>Nachricht oder Zettel.<br><soft>Oder QR-Code vor das Lesegerät halten.</soft>
kiosk-code-letter = { $letter ->
    [B] B wie Berta
    [C] C wie Cäsar
    [D] D wie Daniel
    [F] F wie Friedrich
    [G] G wie Gustav
    [H] H wie Heinrich
    [J] J wie Jakob
    [K] K wie Kaiser
    [L] L wie Ludwig
    [N] N wie Nikolaus
    [P] P wie Peter
    [R] R wie Richard
    [S] S wie Sophie
    [T] T wie Theodor
    [V] V wie Viktor
   *[X] X wie Xaver
}
kiosk-code-erase = Buchstaben<br>löschen
kiosk-code-clear = Alles<br>löschen

# Gutschein und Name
kiosk-voucher = Ihr Gutschein
kiosk-voucher-valid = Ihr Gutschein ist gültig
kiosk-voucher-access = Nur einmal einlösbar. Ihr Zugang dauert { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
}, bis <b>{ $ends }</b>.
kiosk-voucher-named = Gutschein gültig: { $programme }
kiosk-voucher-short = { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
}, bis <b>{ $ends }</b>
kiosk-voucher-endless = Nur einmal einlösbar. Ihr Zugang hat kein Enddatum.
kiosk-name-title = Wie heißen Sie?
kiosk-name-first = Vorname(n)
kiosk-name-last = Nachname
kiosk-keys-name = Tastatur für Namen
kiosk-keys-email = Tastatur für die E-Mail-Adresse
kiosk-keys-password = Tastatur für das Passwort

# E-Mail
kiosk-email-title = Ihre E-Mail-Adresse
kiosk-email-other-title = An welche Adresse?
kiosk-email-why = Um Ihr Konto zu aktivieren und ein neues Passwort zu erhalten.
kiosk-email-suggestion = Meinten Sie <b>{ $domain }</b>?
kiosk-email-correct = Ja, ändern
kiosk-email-keep = Nein, behalten
kiosk-other-address = Andere Adresse

# Prüfen
kiosk-check-title = Stimmt alles?
kiosk-check-registration = Ihre Anmeldung
kiosk-check-email = Ihre E-Mail-Adresse
kiosk-check-name = Ihr Name
kiosk-check-programme = Ihr Programm
kiosk-check-access = { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
} Zugang, bis
kiosk-check-edit = Ändern
kiosk-check-edit-email = E-Mail-Adresse ändern
kiosk-check-edit-name = Namen ändern
kiosk-check-create = Konto erstellen

# Fertig
kiosk-done-line = Konto erstellen, fertig
kiosk-done-title = Geschafft, { $name }. Noch ein Schritt.
kiosk-done-before = Aktivieren Sie Ihr Konto bis
kiosk-done-within = Aktivieren Sie Ihr Konto innerhalb von
kiosk-done-mail-leaving = Eine Nachricht geht an <mono>{ $email }</mono>
kiosk-done-mail-leaving-text = Das kann { $minutes } Minuten dauern. Sehen Sie auch im Spam nach.
kiosk-done-mail-waiting = Eine Nachricht geht bald an <mono>{ $email }</mono>
kiosk-done-mail-waiting-text = Sobald die Verbindung wieder da ist. Erst dann beginnt die Frist.
kiosk-done-mail-sent = Eine Nachricht ging an <mono>{ $email }</mono>
kiosk-done-mail-sent-text = Das kann { $minutes } Minuten dauern. Sehen Sie auch im Spam nach.
kiosk-done-mail-failed = Nachricht nicht gesendet an <mono>{ $email }</mono>
kiosk-done-mail-failed-text = Versuchen Sie eine andere Adresse oder fragen Sie im Sekretariat.
kiosk-done-return = Kommen Sie damit zurück, an ein beliebiges Terminal
kiosk-done-leave-until = Sie können gehen: Alles bleibt bereit bis { $until }.
kiosk-done-leave = Sie können gehen: Alles bleibt bereit.
kiosk-done-received = Ich habe die Nachricht
kiosk-done-home-in = Startseite in<br><b>{ $seconds ->
    [one] { $seconds } Sekunde
   *[other] { $seconds } Sekunden
}</b>
kiosk-done-keep = Anzeige behalten
kiosk-done-case = <soft>Dossier</soft> <b>{ $number }</b>
kiosk-slip-prints = Ihr Zettel wird gedruckt.
kiosk-slip-folder = Probe: Der Zettel ist im Ordner.
kiosk-slip-code-too = Auch darauf steht ein Aktivierungscode.
kiosk-slip-note-code = Kein Drucker: Notieren Sie diesen Aktivierungscode.
kiosk-slip-hidden = Der Code ist jetzt verdeckt.
kiosk-slip-none = Heute kein Zettel.
kiosk-slip-none-text = Die Nachricht genügt, um Ihr Konto zu aktivieren.
kiosk-slip-hides-in = Noch <b>{ $seconds ->
    [one] { $seconds } Sekunde
   *[other] { $seconds } Sekunden
}</b> sichtbar

# Vorgeschlagenes Passwort: vier Gruppen zu vier Buchstaben, weil es keine deutsche Wortliste gibt
kiosk-activate-line = Konto aktivieren, Schritt { $step } von 2
kiosk-phrase-title = Guten Tag { $name }. Wählen Sie Ihr Passwort.
kiosk-phrase-text = Vier Gruppen zu vier Buchstaben. Heute gibt es nichts zu erfinden und nichts zu tippen.
kiosk-phrase-hidden = Ihr Passwort, verdeckt
kiosk-phrase-shown = Ihr Passwort
kiosk-phrase-show = Buchstaben anzeigen
kiosk-phrase-hide = Buchstaben verdecken
kiosk-phrase-alone = Schaut Ihnen niemand über die Schulter? Zeigen Sie die Buchstaben an.
kiosk-phrase-story = Merken Sie sich die vier Gruppen. Die Buchstaben stehen auch innen auf Ihrem Zettel.
kiosk-phrase-take = Dieses Passwort nehmen
kiosk-phrase-another = Ein anderes
kiosk-phrase-own = Eigenes schreiben
kiosk-own-title = Schreiben Sie Ihr Passwort
kiosk-own-rule = Mindestens { $least } Zeichen. Ein kurzer Satz lässt sich gut merken.
kiosk-own-take = Übernehmen
kiosk-own-strength = { $strength ->
    [0] Leicht zu erraten.
    [1] Noch leicht zu erraten.
    [2] Ausreichend.
    [3] Stark.
   *[4] Sehr stark.
}
kiosk-secret-show = Anzeigen
kiosk-secret-hide = Verdecken

# Aktives Konto, verbleibende Tage
kiosk-active-line = Konto aktivieren, fertig
kiosk-active-title = Ihr Konto ist aktiv
kiosk-active-platform = Ihr Lernbereich
kiosk-active-login = Ihr Benutzername
kiosk-active-print = Zettel drucken
kiosk-active-see = Passwort ansehen
kiosk-active-folds = Der Zettel wird gefaltet: Ihre Buchstaben bleiben innen.
kiosk-active-folds-own = Der Zettel wird gefaltet: Ihr Passwort bleibt innen.
kiosk-active-printed = Ihr Zettel wird auf { $printer } gedruckt.
kiosk-active-folder = Probe: Der Zettel ist im Ordner.
kiosk-active-no-printer = Hier ist kein Drucker: Merken Sie sich Ihren Benutzernamen und Ihre Buchstaben.
kiosk-days-there = { $days ->
    [one] Noch <b>{ $days }</b> Tag
   *[other] Noch <b>{ $days }</b> Tage
}
kiosk-days-yours = { $days ->
    [one] Sie haben noch <b>{ $days }</b> Tag
   *[other] Sie haben noch <b>{ $days }</b> Tage
}
kiosk-days-until = bis <b>{ $ends }</b>
kiosk-days-save = Laden Sie Ihre Dokumente vorher herunter.
kiosk-days-before = { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
}
kiosk-days-letters = Wir schreiben Ihnen <br>{ $days } vorher.
kiosk-days-endless = Ihr Zugang ist offen, ohne Enddatum.
kiosk-days-initials = Gutschein von

# Einloggen und Profil
kiosk-sign-in-line = Mit Konto, Schritt { $step } von 2
kiosk-login-title = Ihr Benutzername
kiosk-login-text = Oft Ihre E-Mail-Adresse. Er steht auf Ihrem Zettel.
kiosk-login-missing = Geben Sie Ihren Benutzernamen ein.
kiosk-password-title = Ihr Passwort
kiosk-password-open = Öffnen
kiosk-profile-line = Mein Konto
kiosk-profile-title = Guten Tag { $name }
kiosk-profile-none = Im Moment ist kein Zugang offen.
kiosk-profile-days = { $days ->
    [one] { $days } Tag, bis { $ends }
   *[other] { $days } Tage, bis { $ends }
}
kiosk-profile-ended = Beendet am { $ends }

# Abgelehnte Codes
kiosk-refused-line = Ihr Code
kiosk-refused-voucher_not_usable = Dieser Gutschein ist nicht einlösbar
kiosk-refused-voucher_not_usable-text = Das Sekretariat sieht den Grund und hilft Ihnen sofort.
kiosk-refused-code_unknown = Dieser Code ist hier unbekannt
kiosk-refused-code_unknown-text = Prüfen Sie, ob er von dieser Institution stammt. Das Sekretariat kann Ihnen helfen.
kiosk-refused-code_expired = Dieser Code ist abgelaufen
kiosk-refused-code_expired-text = Ihr Gutschein ist wieder frei: Wiederholen Sie die Anmeldung damit.
kiosk-refused-code_used = Dieser Code wurde schon benutzt
kiosk-refused-code_used-text = Ihr Konto ist also aktiv: Loggen Sie sich mit Ihrem Passwort ein.
kiosk-refused-code_replaced = Es gibt eine neuere Nachricht
kiosk-refused-code_replaced-text = Zeigen Sie den Code der letzten Nachricht.
kiosk-refused-other = Dieser Code öffnet hier nichts
kiosk-refused-other-text = Das Sekretariat sieht den Grund und hilft Ihnen sofort.
kiosk-refused-keep = Behalten Sie Ihr Papier. Hier wurde nichts gespeichert.
kiosk-refused-call = Sekretariat rufen
kiosk-refused-another = Anderen Code versuchen
kiosk-refused-next-sign-in = Einloggen
kiosk-refused-next-enrol = Mit Gutschein neu beginnen
kiosk-refused-next-activate = Neueren Code eingeben

# Stille, Code einer anderen Person, Absturz
kiosk-idle-title = Sind Sie noch da?
kiosk-idle-text = Wir löschen die Anzeige für die nächste Person in <b>{ $seconds ->
    [one] { $seconds } Sekunde
   *[other] { $seconds } Sekunden
}</b>.
kiosk-idle-kept = Was Sie geschrieben haben, ist noch da.
kiosk-idle-still = Ich bin noch da
kiosk-idle-wipe = Jetzt löschen
kiosk-other-title = Laufende Sitzung beenden?
kiosk-other-text = Eben wurde ein anderer Code gezeigt. Was auf dem Bildschirm steht, wird gelöscht.
kiosk-other-stay = Meine Sitzung fortsetzen
kiosk-other-end = Beenden und Code lesen
kiosk-crash-title = Das Terminal startet neu.
kiosk-crash-text = Das Sekretariat ist für Sie da.

## Ein vergessenes Passwort

kiosk-plate-forgot = Passwort vergessen
kiosk-plate-forgot-text = Code per Nachricht erhalten
kiosk-forgot-line = Neues Passwort, Schritt { $step } von 3
kiosk-forgot-title = Ihre E-Mail-Adresse
kiosk-forgot-why = Die Adresse aus Ihrer Anmeldung. Wir senden einen Code dorthin.
kiosk-forgot-send = Code anfordern
kiosk-asked-title = Prüfen Sie Ihre Nachrichten
kiosk-asked-text = Gibt es ein Konto mit dieser Adresse, ist eine Nachricht unterwegs.
kiosk-asked-promise = { $minutes ->
    [one] Das kann eine Minute dauern. Sehen Sie auch im Spam nach.
   *[other] Das kann { $minutes } Minuten dauern. Sehen Sie auch im Spam nach.
}
kiosk-asked-hours = { $hours ->
    [one] Der Code gilt eine Stunde ab Versand der Nachricht.
   *[other] Der Code gilt { $hours } Stunden ab Versand der Nachricht.
}
kiosk-asked-back = Kommen Sie mit der Nachricht an ein beliebiges Terminal und zeigen Sie den Code.
kiosk-asked-desk = Keine Nachricht, keine Adresse? Am Schalter hilft man Ihnen, mit einem Ausweis.
kiosk-asked-received = Ich habe die Nachricht
kiosk-renew-title = Guten Tag { $name }. Wählen Sie ein neues Passwort.
kiosk-renew-text = Vier Gruppen zu vier Buchstaben. Sie ersetzen sofort Ihr altes Passwort.
kiosk-renewed-title = Ihr Passwort ist geändert
kiosk-renewed-line = Neues Passwort, fertig
kiosk-password-forgot = Passwort vergessen
kiosk-refused-reset_expired = Dieser Code ist abgelaufen
kiosk-refused-reset_expired-text = Verlangen Sie einen anderen: Er kommt per Nachricht.
kiosk-refused-next-forgot = Neuen Code anfordern
kiosk-opens = { $programme }: Ihr Konto öffnet am { $day }.
