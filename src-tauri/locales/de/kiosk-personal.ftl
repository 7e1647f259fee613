# The personal account at the kiosk: creating it, its data, its areas, its address.
kiosk-plate-create = Konto anlegen
kiosk-plate-create-text = Erster Besuch
kiosk-create-line = Konto anlegen, Schritt { $step } von 3
kiosk-create-why = An diese Adresse gehen unsere offiziellen Nachrichten.
kiosk-create-known = Schon hier gewesen?
kiosk-create-recover = Zurück zu meinem Konto

kiosk-areas-title = Für welchen Bereich?
kiosk-areas-add = Bereich hinzufügen
kiosk-profile-areas = Meine Bereiche

kiosk-known-title = Diese Adresse hat schon ein Konto
kiosk-known-address = Die Adresse
kiosk-known-text = Ist es Ihre? Eine Nachricht führt Sie zurück. Nichts ist verloren.
kiosk-known-send = Das bin ich: Nachricht senden
kiosk-known-other = Andere Adresse schreiben

kiosk-active-file = Mein Dossier öffnen
kiosk-todo = Zu tun
kiosk-todo-text = <b>Zu tun: Füllen Sie «Meine Daten» aus.</b> Ohne sie ist Ihre Anmeldung nicht übermittelt.
kiosk-task-account = Konto anlegen
kiosk-task-data = Meine Daten
kiosk-task-link = Prüfung durch das Sekretariat
kiosk-task-done = erledigt
kiosk-task-todo = zu tun
kiosk-task-later = noch nicht möglich

kiosk-dossier-waiting = <b>Übermittelt.</b> Das Sekretariat verbindet Ihr Dossier bis <b>{ $due }</b> ({ $days ->
    [one] { $days } Werktag
   *[other] { $days } Werktage
}).
kiosk-dossier-asked = <b>Uns fehlt noch etwas.</b> { $reason } Antwort bis <b>{ $due }</b>: Gehen Sie zum Sekretariat.
kiosk-dossier-linked = <b>Ihr Dossier ist verbunden.</b> Nummer <b>{ $number }</b>.
kiosk-dossier-refused = <b>Ihr Antrag wurde nicht angenommen.</b> { $reason } Das Sekretariat gibt Auskunft.
kiosk-dossier-kept = <b>Ihre Daten sind gespeichert.</b>
kiosk-dossier-enrolments = Meine Kurse
kiosk-dossier-attestations = Meine Bescheinigungen

kiosk-details-line = Meine Daten, Schritt { $step } von { $steps }
kiosk-details-title = Meine Daten
kiosk-details-birth = Ihre Geburt
kiosk-details-address = Ihre Adresse
kiosk-details-contact = So erreichen wir Sie
kiosk-details-edit = Ändern: { $page }
kiosk-details-send = Speichern und übermitteln
kiosk-detail-birth_date = Geburtsdatum
kiosk-detail-birth_name = Geburtsname
kiosk-detail-street = Strasse und Nummer
kiosk-detail-postcode = Postleitzahl
kiosk-detail-locality = Ort
kiosk-detail-country = Land
kiosk-detail-phone = Telefon
kiosk-detail-employer = Schule oder Arbeitgeber
kiosk-detail-registry_number = Registernummer
kiosk-detail-optional = (freiwillig)
kiosk-birth-title = Ihr Geburtsdatum
kiosk-birth-example = Zum Beispiel 27, März, 1984. Der Monat geht auch in Ziffern.
kiosk-birth-day = Tag
kiosk-birth-month = Monat
kiosk-birth-year = Jahr
kiosk-keys-text = Tastatur der Angaben

kiosk-replace-line = Andere Adresse, Schritt { $step } von 3
kiosk-replace-lost = Diese Adresse ist nicht mehr Ihre?
kiosk-replace-begin = Andere Adresse angeben
kiosk-replace-follows = Ihre Kurse und Bescheinigungen folgen nach einer Prüfung.

kiosk-move-begin = Adresse ändern
kiosk-move-line = Adresse ändern
kiosk-move-title = Ihre neue E-Mail-Adresse
kiosk-move-why = Dorthin geht ein Code. Die alte Adresse wird benachrichtigt.
kiosk-moving-title = Sehen Sie in den Nachrichten Ihrer neuen Adresse nach
kiosk-moving-text = Eine Nachricht geht an
kiosk-moving-back = Zeigen Sie ihren Code am Terminal: Die neue Adresse gilt sofort.
kiosk-moving-pending = Bis dahin ändert sich nichts.
kiosk-moved-title = Ihre Adresse ist geändert
kiosk-moved-text = Unsere Nachrichten kommen ab jetzt dorthin. Ihr Passwort bleibt dasselbe.
kiosk-refused-address_taken = Diese Adresse gehört schon zu einem Konto
kiosk-refused-address_taken-text = Das Sekretariat sieht, warum, und hilft Ihnen gleich.
kiosk-attested-title = Bestätigung
kiosk-attested-valid = Diese Bestätigung ist gültig
kiosk-attested-not = Diese Bestätigung ist nicht mehr gültig
kiosk-attested-name = Auf den Namen
kiosk-attested-dates = Daten
kiosk-attested-state = Stand
kiosk-attested-no-more = Mehr sagen wir nicht.
kiosk-attested-programme = Kurs
kiosk-dossier-answer = Meine Daten durchsehen
kiosk-profile-print = Zugesagten Tag drucken
kiosk-profile-printed = Ihr Papier kommt aus { $printer }.
kiosk-profile-not-printed = Der Drucker antwortet nicht. Notieren Sie den Tag auf dem Bildschirm.
