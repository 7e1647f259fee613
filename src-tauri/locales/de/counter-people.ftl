# Palette und Karte, auf dem Schirm.

counter-palette-ask = Person, Gutschein oder Nachricht suchen …
counter-palette-title = Suche
counter-palette-count = { $count ->
    [0] nichts
    [one] { $count } Treffer
   *[other] { $count } Treffer
}
counter-palette-close = Schliessen
counter-palette-nobody = Zu «{ $text }» passt niemand.
counter-palette-suggestion = Versuchen Sie { $text } ({ $count })
counter-palette-new-case = Eine Anmeldung beginnen
counter-palette-find-case = Eine Anmeldung nach Nummer öffnen
counter-palette-reset = Neues Passwort für jemanden
counter-palette-issue = Gutscheine ausgeben
counter-palette-home = Zur Startseite
counter-palette-dossiers = Zu den Dossiers
counter-palette-vouchers = Zu den Gutscheinen
counter-palette-letters = Zu den Nachrichten
counter-palette-access = Zu meinem Zugang
counter-palette-lock = Sperren
counter-palette-rows = Treffer
counter-palette-people = Personen
counter-palette-papers = Gutscheine, Anmeldungen und Nachrichten
counter-palette-actions = Aktionen
counter-palette-open = Öffnen
counter-palette-enter = Enter
counter-palette-grammar-actions = Aktionen
counter-palette-grammar-numbers = Nummern
counter-palette-grammar-letters = Nachrichten
counter-palette-folded = Akzente, Reihenfolge und Grossschreibung zählen nicht
counter-person = Karte einer Person
counter-person-edit = Korrigieren
counter-person-account = Konto { $login }
counter-person-no-end = ohne Enddatum
counter-person-data = Daten
counter-person-email = E-Mail
counter-person-born = Geburt
counter-person-birth-name = Geburtsname
counter-person-identity = Identität
counter-person-history = Verlauf
counter-person-acts = { $count ->
    [one] { $count } Schritt
   *[other] { $count } Schritte
}
counter-person-print-trace = Drucken, wer diese Daten angesehen hat
counter-person-trace-printed = Die Übersicht ist gedruckt.
counter-person-unlocked = Das Konto ist entsperrt.
counter-person-step-reset = Zettel drucken
counter-person-step-unlock = Konto entsperren
counter-person-step-resend = Nachricht ansehen
counter-person-step-decide = Dossier öffnen
counter-person-no-papers = Weder Einschreibung noch Bescheinigung.
counter-person-letters = Nachrichten
counter-person-no-letters = Keine Nachricht.
counter-person-do-lock = Konto sperren
counter-person-do-close = Konto schliessen
counter-person-do-erase = Person löschen
counter-person-did-lock = Das Konto ist gesperrt.
counter-person-did-close = Das Konto ist geschlossen.
counter-person-did-erase = Die Person ist gelöscht.
counter-person-why-lock = Warum dieses Konto sperren?
counter-person-why-close = Warum dieses Konto schliessen? Es wird nicht wieder geöffnet.
counter-person-why-erase = Warum diese Person vor dem versprochenen Tag löschen? Nichts kommt zurück.
counter-person-reason-misuse = Missbrauch
counter-person-reason-identity-doubtful = Identität zweifelhaft
counter-person-reason-on-request = Auf Wunsch der Person
counter-person-reason-left = Austritt
counter-person-reason-entered-by-mistake = Irrtümlich erfasst
counter-person-reason-twice = Doppelt erfasst
counter-person-leave = Lassen
counter-person-keep = Speichern
counter-person-corrected = Die Karte ist korrigiert.
counter-person-field-first-name = Vorname(n)
counter-person-field-last-name = Nachname
counter-person-field-birth-name = Geburtsname (wenn anders)
counter-person-field-birth-date = Geburt, wie 27.3.2007
counter-person-field-email = E-Mail
counter-person-form-note = Eine neue Adresse ist noch nicht bestätigt; der Anmeldename folgt, wenn er die Adresse war.
counter-person-attest = Bestätigung drucken
counter-person-attested = Die Bestätigung ist gedruckt.
