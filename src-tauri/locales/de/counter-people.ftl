# Palette und Karte, auf dem Schirm.

palette-ask = Person, Gutschein oder Nachricht suchen …
palette-title = Suche
palette-count = { $count ->
    [0] nichts
    [one] { $count } Treffer
   *[other] { $count } Treffer
}
palette-close = Schliessen
palette-nobody = Zu «{ $text }» passt niemand.
palette-suggestion = Versuchen Sie { $text } ({ $count })
palette-new-case = Eine Anmeldung beginnen
palette-find-case = Eine Anmeldung nach Nummer öffnen
palette-reset = Neues Passwort für jemanden
palette-issue = Gutscheine ausgeben
palette-home = Zur Startseite
palette-dossiers = Zu den Dossiers
palette-vouchers = Zu den Gutscheinen
palette-letters = Zu den Nachrichten
palette-access = Zu meinem Zugang
palette-lock = Sperren
palette-rows = Treffer
palette-people = Personen
palette-papers = Gutscheine, Anmeldungen und Nachrichten
palette-actions = Aktionen
palette-open = Öffnen
palette-enter = Enter
palette-grammar-actions = Aktionen
palette-grammar-numbers = Nummern
palette-grammar-letters = Nachrichten
palette-folded = Akzente, Reihenfolge und Grossschreibung zählen nicht
counter-person = Karte einer Person
person-edit = Korrigieren
person-account = Konto { $login }
person-no-end = ohne Enddatum
person-data = Daten
person-email = E-Mail
person-born = Geburt
person-birth-name = Geburtsname
person-identity = Identität
person-history = Verlauf
person-acts = { $count ->
    [one] { $count } Schritt
   *[other] { $count } Schritte
}
person-print-trace = Drucken, wer diese Daten angesehen hat
person-trace-printed = Die Übersicht ist gedruckt.
person-unlocked = Das Konto ist entsperrt.
person-step-reset = Zettel drucken
person-step-unlock = Konto entsperren
person-step-resend = Nachricht ansehen
person-step-decide = Dossier öffnen
person-no-papers = Weder Einschreibung noch Bescheinigung.
person-letters = Nachrichten
person-no-letters = Keine Nachricht.
person-do-lock = Konto sperren
person-do-close = Konto schliessen
person-do-erase = Person löschen
person-did-lock = Das Konto ist gesperrt.
person-did-close = Das Konto ist geschlossen.
person-did-erase = Die Person ist gelöscht.
person-why-lock = Warum dieses Konto sperren?
person-why-close = Warum dieses Konto schliessen? Es wird nicht wieder geöffnet.
person-why-erase = Warum diese Person vor dem versprochenen Tag löschen? Nichts kommt zurück.
person-reason-misuse = Missbrauch
person-reason-identity_doubtful = Identität zweifelhaft
person-reason-on_request = Auf Wunsch der Person
person-reason-left = Austritt
person-reason-entered_by_mistake = Irrtümlich erfasst
person-reason-twice = Doppelt erfasst
person-leave = Lassen
person-keep = Speichern
person-corrected = Die Karte ist korrigiert.
person-field-first_name = Vorname(n)
person-field-last_name = Nachname
person-field-birth_name = Geburtsname (wenn anders)
person-field-birth_date = Geburt, wie 27.3.2007
person-field-email = E-Mail
person-form-note = Eine neue Adresse ist noch nicht bestätigt; der Anmeldename folgt, wenn er die Adresse war.
