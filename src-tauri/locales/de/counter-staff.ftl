# First openings, the two texts, people who work here and one’s own access.

counter-staff = Personal
counter-texts = Texte
counter-access = Mein Zugang
counter-rooms = Personal und Texte
counter-room-staff = Wer hier arbeitet, in welcher Rolle
counter-room-texts = Nutzungsbedingungen und Charta
counter-room-access = Ihr Passwort und Ihre PIN
counter-forgot = Passwort vergessen
counter-forgot-how = Jemand von der Administration kann unter Einstellungen, Personal ein neues Passwort auslosen. Ist niemand mehr da, öffnet das Notfallblatt.
counter-not-me = Das bin ich nicht
counter-password-right = angenommen
counter-own-title = Wählen Sie Ihr Passwort
counter-own-under = Das erhaltene gilt nur einmal. Das neue kennen nur Sie.
counter-own-greeting = Guten Tag { $name }. Erste Anmeldung: zuerst Ihr eigenes Passwort.
counter-own-new = Neues Passwort
counter-own-choose = Wählen und weiter
counter-texts-title = { $count ->
    [one] Ein Text anzunehmen
   *[other] Zwei Texte anzunehmen
}
counter-texts-greeting = Guten Tag { $name }. Erste Anmeldung: { $count ->
    [one] ein Text anzunehmen, nur einmal.
   *[other] zwei Texte anzunehmen, nur einmal.
}
counter-texts-greeting-new = Guten Tag { $name }. { $count ->
    [one] Ein Text wurde geändert: Neues ist unterstrichen, Entferntes durchgestrichen.
   *[other] Zwei Texte wurden geändert: Neues ist unterstrichen, Entferntes durchgestrichen.
}
counter-texts-print = { $count ->
    [one] Text drucken
   *[other] Beide drucken
}
counter-texts-agree-terms = Ich habe die Nutzungsbedingungen gelesen und nehme sie an
counter-texts-agree-charter = Ich habe die Charta gelesen und nehme sie an
counter-texts-accept = Annehmen und weiter
counter-texts-left = Noch anzukreuzen: { $text }.
counter-texts-refuse = Ablehnen und Sitzung schließen
counter-texts-refused = Sitzung geschlossen. Ohne Ihre Zustimmung bleibt der Schalter geschlossen. { $count ->
    [one] Fragen beantwortet { $names }.
   *[other] Fragen beantwortet die Administration: { $names }.
}
counter-texts-changed = Unterstrichen: neu. Durchgestrichen: entfernt.
counter-texts-printed = An { $printer } gesendet.
counter-texts-kept = In der Datei { $file } abgelegt.
counter-texts-no-printer = Es ist kein Drucker eingestellt. Nichts wurde gedruckt.
counter-texts-shipped = mitgelieferter Text
counter-texts-how = Jede neue Version wird jeder Person bei ihrer nächsten Anmeldung gezeigt, mit dem, was sich geändert hat.
counter-texts-edit = Der Text
counter-texts-tongue = Sprache
counter-texts-body = Text
counter-texts-marks = Eine Zeile, die mit «-» beginnt, ist ein Punkt der Zusammenfassung, mit «#» ein Titel. Eine leere Sprache zeigt jene der Institution.
counter-texts-ask = Alle müssen diese Version bei ihrer nächsten Anmeldung annehmen. «{ $text }» in Kraft setzen?
counter-texts-publish = In Kraft setzen
counter-texts-published = Die neue Version ist in Kraft.
counter-pin = PIN
counter-pin-instead = Passwort benutzen
counter-confirm-title = Ihr Passwort
counter-confirm-why = Die Sitzung wurde mit der PIN geöffnet. Was Sie verlangen, ist versiegelt: Ihr Passwort öffnet es.
counter-confirm-go-on = Öffnen
counter-confirm-not = Verzichten
counter-staff-new = Person hinzufügen
counter-staff-one = Die Person
counter-staff-display = Angezeigter Name
counter-staff-display-hint = Auf Bildschirmen und Papieren: S. Rochat
counter-staff-name-hint = Bei der Anmeldung getippt: s.rochat. Er ändert sich nicht mehr.
counter-staff-role = Rolle
counter-staff-scope = Zuständig für
counter-staff-scope-component = Einheiten, für die diese Person zuständig ist
counter-staff-scope-programme = Programme, für die diese Person zuständig ist
counter-staff-add = Hinzufügen
counter-staff-save = Speichern
counter-staff-leave = Verzichten
counter-staff-edit = Ändern
counter-staff-unlock = Wieder öffnen
counter-staff-reset = Neues Passwort
counter-staff-reopen = Zugang wieder öffnen
counter-staff-close = Zugang schließen
counter-staff-ask-close = Der Zugang von { $name } schließt sofort, und die Sitzung mit ihm. Die Zeilen im Journal bleiben.
counter-staff-ask-reset = Für { $name } wird ein Passwort ausgelost. Das alte und die PIN gelten nicht mehr, eine offene Sitzung schließt.
counter-staff-yes-close = Schließen
counter-staff-yes-reset = Passwort auslosen
counter-staff-self = Das sind Sie. Passwort und PIN ändern Sie unter «Mein Zugang».
counter-staff-last = Letzte Person der Administration: Dieser Zugang kann weder geschlossen noch herabgestuft werden.
counter-drawn-title = Passwort von { $name }
counter-drawn-once = Nur einmal gezeigt, hier.
counter-drawn-then = Bei der ersten Anmeldung wählt diese Person ihr eigenes Passwort, dann liest sie die beiden Texte und nimmt sie an.
counter-drawn-print = Beleg drucken
counter-drawn-done = Notiert
counter-own-rest = PIN und angenommene Texte
counter-own-password = Passwort
counter-own-current = Jetziges Passwort
counter-own-change = Passwort ändern
counter-own-changed = Das Passwort ist geändert.
counter-own-pin = PIN für den gesperrten Bildschirm
counter-own-pin-how = Sechs Ziffern öffnen Ihren gesperrten Bildschirm, statt des Passworts. Versiegeltes verlangt weiterhin das Passwort.
counter-own-pin-is = Eine PIN öffnet Ihren gesperrten Bildschirm. Nach drei falschen öffnet nur das Passwort.
counter-own-pin-hint = Sechs Ziffern, mindestens drei verschiedene.
counter-own-pin-do = Diese PIN wählen
counter-own-pin-change = PIN ändern
counter-own-pin-drop = PIN entfernen
counter-own-pin-set = Die PIN ist gewählt.
counter-own-pin-dropped = Die PIN ist entfernt.
counter-own-texts = Angenommene Texte
counter-own-no-texts = Es wurde kein Text angenommen.
counter-own-receipt = Drucken
counter-own-letters = Buchstabentasten
counter-own-letters-on = Ein Buchstabe wirkt auf die gewählte Zeile
counter-own-letters-how = A annehmen, R ablehnen, C nachfragen, G zuordnen. Ein Codeleser löst keine davon aus. Gilt für diesen Arbeitsplatz.
