# Ablehnungen: was so ist, und der nächste Schritt. Ein Satzpaar pro Ablehnung des Kerns.

fault = Im Programm ist ein Problem aufgetreten. Wenden Sie sich an das Sekretariat (Vorfall { $incident }).

## Codes

refusal-code-too-short = Dieser Code ist nicht vollständig. Er hat zwölf Buchstaben, in drei Vierergruppen.
refusal-code-mistyped = { $group ->
    [1] In der ersten Gruppe stimmt ein Buchstabe nicht: { $hint }. Lesen Sie sie auf dem Papier nach.
    [2] In der zweiten Gruppe stimmt ein Buchstabe nicht: { $hint }. Lesen Sie sie auf dem Papier nach.
    [3] In der dritten Gruppe stimmt ein Buchstabe nicht: { $hint }. Lesen Sie sie auf dem Papier nach.
   *[other] Dieser Code enthält einen Fehler. Lesen Sie die zwölf Buchstaben auf dem Papier nach.
}
refusal-code-unknown = Dieser Code wurde nicht gefunden. Prüfen Sie die Buchstaben oder fragen Sie im Sekretariat.
refusal-code-expired = Dieser Code war gültig bis { $at }. Wiederholen Sie die Anmeldung mit Ihrem Gutschein.
refusal-code-used = Dieser Code wurde schon benutzt. Ist Ihr Konto aktiv, loggen Sie sich ein; sonst fragen Sie im Sekretariat.
refusal-code-replaced = Ein neuerer Code ersetzt diesen. Nehmen Sie den aus der letzten Nachricht, die Sie erhalten haben.
refusal-slow-down = { $seconds ->
    [one] Zu viele Versuche. Warten Sie eine Sekunde und versuchen Sie es dann wieder.
   *[other] Zu viele Versuche. Warten Sie { $seconds } Sekunden und versuchen Sie es dann wieder.
}

## Gutscheine

refusal-voucher-not-usable = Dieser Gutschein ist nicht einlösbar. Wenden Sie sich an das Sekretariat.
refusal-voucher-void = Dieser Gutschein ist annulliert. Es braucht einen anderen Gutschein.
refusal-voucher-not-issued = Dieser Gutschein ist nicht frei: Er ist belegt oder schon eingelöst.

## Namen und Adressen

refusal-name-missing = { $which ->
    [first_name] Geben Sie Ihren Vornamen ein.
   *[last_name] Geben Sie Ihren Nachnamen ein.
}
refusal-name-too-long = { $which ->
    [first_name] Dieser Vorname ist zu lang. Schreiben Sie höchstens { $most } Zeichen.
   *[last_name] Dieser Nachname ist zu lang. Schreiben Sie höchstens { $most } Zeichen.
}
refusal-name-has-symbols = { $which ->
    [first_name] Ein Vorname hat nur Buchstaben, Leerzeichen, Bindestriche und Apostrophe. Entfernen Sie die anderen Zeichen.
   *[last_name] Ein Nachname hat nur Buchstaben, Leerzeichen, Bindestriche und Apostrophe. Entfernen Sie die anderen Zeichen.
}
refusal-email-incomplete = Geben Sie eine vollständige Adresse ein, zum Beispiel name@example.ch.
refusal-email-impossible = Diese Adresse enthält ein Zeichen, das kein Mailserver annimmt. Lesen Sie sie noch einmal durch.
refusal-language-unknown = Die Sprache „{ $tag }“ ist nicht verfügbar. Wählen Sie „fr“, „de“, „en“ oder „nl“.

## Passwörter und Einloggen

refusal-password-too-short = Dieses Passwort ist zu kurz. Schreiben Sie mindestens { $least } Zeichen oder nehmen Sie das vorgeschlagene.
refusal-password-too-long = Dieses Passwort ist zu lang. Schreiben Sie höchstens { $most } Zeichen.
refusal-password-common = Dieses Passwort ist zu leicht zu erraten. Wählen Sie ein anderes oder nehmen Sie das vorgeschlagene.
refusal-password-has-name = Dieses Passwort enthält Ihren Namen oder Ihre Adresse. Wählen Sie ein anderes.
refusal-sign-in-wrong = Der Benutzername oder das Passwort stimmt nicht. Versuchen Sie es noch einmal oder fragen Sie im Sekretariat.
refusal-signed-out = Die Sitzung ist geschlossen. Öffnen Sie sie mit Ihrem Passwort.
refusal-locked = Der Schalter ist gesperrt. Geben Sie Ihr Passwort ein, um weiterzuarbeiten.
refusal-staff-name-taken = Der Benutzername „{ $name }“ ist schon vergeben. Wählen Sie einen anderen.
refusal-staff-name-impossible = Ein Benutzername hat 2 bis 40 Buchstaben, Ziffern, Punkte, Leerzeichen oder Bindestriche.

## Ausstellen

refusal-count-out-of-range = Geben Sie eine Zahl von { $least } bis { $most } an.
refusal-issuer-missing = Geben Sie an, wer diese Gutscheine ausgibt, mit höchstens 60 Zeichen.
refusal-text-too-long = { $field ->
    [issuer] Der Name des Ausstellers ist zu lang. Schreiben Sie höchstens { $most } Zeichen.
    [course] Der Name des Kurses ist zu lang. Schreiben Sie höchstens { $most } Zeichen.
    [note] Die Notiz ist zu lang. Schreiben Sie höchstens { $most } Zeichen.
    [name] Dieser Name ist zu lang. Schreiben Sie höchstens { $most } Zeichen.
   *[other] Dieser Text ist zu lang ({ $field }). Schreiben Sie höchstens { $most } Zeichen.
}
refusal-text-does-not-fit = { $field ->
    [issuer] Der Name des Ausstellers hat auf dem Blatt keinen Platz. Kürzen Sie ihn.
    [course] Der Name des Kurses hat auf dem Blatt keinen Platz. Kürzen Sie ihn.
    [note] Die Notiz hat auf dem Blatt keinen Platz. Kürzen Sie sie.
    [programme] Der Name des Programms hat auf dem Blatt keinen Platz. Kürzen Sie ihn.
    [institution] Der Name der Institution hat auf dem Blatt keinen Platz. Kürzen Sie ihn.
   *[other] Ein Text hat auf dem Blatt keinen Platz ({ $field }). Kürzen Sie ihn.
}
refusal-use-by-past = Dieser Tag ist schon vorbei: { $on }. Wählen Sie heute oder einen künftigen Tag.
refusal-nothing-to-do = Es gibt nichts zu tun: Nichts ist betroffen, oder nichts ändert sich.
refusal-batch-unknown = Die Serie { $number } gibt es nicht. Die Liste der Serien zeigt die Nummern.
refusal-letter-unknown = Die Nachricht { $number } gibt es nicht. Die Liste der Nachrichten zeigt die Nummern.
refusal-letter-settled = Diese Nachricht ist schon gesendet oder abgebrochen. Sie lässt sich nicht mehr ändern.
refusal-registration-unknown = Diese Anmeldung ist beendet oder existiert nicht. Beginnen Sie neu mit Ihrem Gutschein.
refusal-reason-missing = Geben Sie den Grund an: Fehldruck, Verlust, Wunsch des Ausstellers oder anderer Grund.
refusal-office-key-closed = Öffnen Sie zuerst die Sitzung des Sekretariats: Der Nachdruck braucht ihren Schlüssel.

## Programme

refusal-programme-unknown = Das Programm „{ $key }“ gibt es nicht. „guichetctl programme list“ zeigt die Programme.
refusal-programme-key-taken = Ein Programm hat den Schlüssel „{ $key }“ schon. Geben Sie mit --key einen anderen an.
refusal-programme-file-wrong = { $file }, Zeile { $line }, „{ $key }“: { $reason }. Nichts wurde geändert.
refusal-setting-not-obeyed = { $file }, Zeile { $line }: Guichet befolgt „{ $key } = { $value }“ noch nicht. Entfernen Sie diese Einstellung; nichts wurde geändert.

## Das Haus

refusal-disk-full = Der Datenträger ist fast voll. Geben Sie mindestens { $least_mb } MB frei und beginnen Sie noch einmal. Nichts ging verloren.
refusal-folder-in-use = Ein anderes Guichet benutzt diesen Ordner. Schließen Sie es und beginnen Sie noch einmal.
refusal-folder-empty = In { $folder } gibt es keine Institution. Öffnen Sie den Schalter von Guichet oder starten Sie „guichetctl init“, um eine zu erstellen.
refusal-folder-taken = In { $folder } gibt es schon eine Institution. Wählen Sie einen leeren Ordner.
refusal-folder-from-newer-version = Dieser Ordner stammt von einer neueren Version von Guichet. Installieren Sie diese; nichts wurde geändert.
refusal-folder-not-writable = In { $folder } kann nicht geschrieben werden. Prüfen Sie die Rechte des Ordners.
refusal-clock-only-in-rehearsal = Die Uhrzeit lässt sich nur in einem Probeordner festlegen. Lassen Sie --now weg.
refusal-zone-unknown = Die Zeitzone „{ $zone }“ ist unbekannt. Schreiben Sie sie wie Europe/Zurich.
refusal-target-exists = Es gibt schon eine Datei { $file }. Wählen Sie einen anderen Namen; nichts wurde ersetzt.
refusal-target-not-writable = { $reason ->
    [PermissionDenied] Das Recht, { $file } zu schreiben, fehlt. Wählen Sie einen anderen Ort.
    [NotFound] Den Ordner von { $file } gibt es nicht. Erstellen Sie ihn oder wählen Sie einen anderen Ort.
    [IsADirectory] { $file } ist ein Ordner. Geben Sie einen Dateinamen an.
    [StorageFull] Für { $file } ist kein Platz mehr. Schaffen Sie Platz oder wählen Sie einen anderen Ort.
   *[other] { $file } kann nicht geschrieben werden ({ $reason }). Wählen Sie einen anderen Ort.
}
refusal-printer-refused = Der Drucker hat den Auftrag abgelehnt: { $reason }. Prüfen Sie ihn und drucken Sie nach.
refusal-mail-address-wrong = Die Adresse des Mailservers stimmt nicht: { $reason }. Schreiben Sie sie wie smtps://name@mail.example.ch:465.
refusal-secret-on-command-line = Ein Passwort gehört nicht auf die Befehlszeile, wo andere es lesen können. Lassen Sie es in der Adresse weg und geben Sie es über die Standardeingabe ein.
refusal-entry-unknown = Den Eingang „{ $name }“ gibt es nicht. „guichetctl doors“ zeigt alle.
refusal-request-malformed = Die Anfrage hat nicht die richtige Form: { $reason }.
refusal-logo-unreadable = Dieses Logo ist nicht lesbar. Geben Sie eine PNG- oder JPEG-Datei mit höchstens 2 MB an.

## People who work here

## People and their cards

## Personal accounts

refusal-area-closed = Für diesen Bereich legt man hier kein Konto selber an. Das Sekretariat hilft Ihnen.
refusal-email-has-account = Diese Adresse hat schon ein Konto.
refusal-birth-date-wrong = { $part ->
    [day] Schreiben Sie den Tag in Ziffern, zum Beispiel 27.
    [month] Schreiben Sie den Monat in Ziffern oder Buchstaben, zum Beispiel 3 oder März.
    [year] Schreiben Sie das Jahr mit vier Ziffern, zum Beispiel 1984.
   *[other] Diesen Tag gibt es nicht. Prüfen Sie Tag, Monat und Jahr.
}
refusal-detail-missing = { $field ->
    [birth_date] Schreiben Sie Ihr Geburtsdatum.
    [birth_name] Schreiben Sie Ihren Geburtsnamen.
    [street] Schreiben Sie Strasse und Nummer.
    [postcode] Schreiben Sie die Postleitzahl.
    [locality] Schreiben Sie den Ort.
    [country] Schreiben Sie das Land.
    [phone] Schreiben Sie eine Telefonnummer.
    [employer] Schreiben Sie die Schule oder den Arbeitgeber.
   *[other] Schreiben Sie die Registernummer.
}
refusal-detail-wrong = { $field ->
    [phone] Diese Telefonnummer stimmt nicht. Schreiben Sie sie in Ziffern, zum Beispiel 032 555 01 20.
    [postcode] Diese Postleitzahl stimmt nicht. Schreiben Sie sie wie auf einem Umschlag.
    [birth_name] Ein Name steht in Buchstaben. Lassen Sie Ziffern und Zeichen weg.
   *[other] Dieser Text sagt nichts. Schreiben Sie ihn in Buchstaben oder Ziffern.
}
refusal-details-sent = Ihre Daten sind schon übermittelt. Um sie zu ändern, gehen Sie zum Sekretariat.
refusal-area-held = Diesen Bereich haben Sie schon.
refusal-address-same = Das ist schon Ihre Adresse. Schreiben Sie die neue.
refusal-address-taken = Diese Adresse gehört schon zu einem Konto. Schreiben Sie eine andere, oder gehen Sie zum Sekretariat.
refusal-details-closed = Für Ihr Konto wird nichts verlangt.

## Register and dossiers
refusal-dossier-unknown = Das Dossier { $number } gibt es nicht.
refusal-dossier-decided = { $by } hat dieses Dossier schon entschieden, { $at }. Nichts ist verloren: lesen Sie es nochmals.
refusal-dossier-changed = Dieses Dossier hat sich inzwischen geändert. Lesen Sie es nochmals, bevor Sie entscheiden.
refusal-file-unknown = Dieses Dossier steht nicht im Register.
refusal-file-taken = Das Dossier { $number } ist schon jemand anderem zugeordnet. Vergleichen Sie die beiden Konten und lassen Sie das eine übernehmen, wenn es dieselbe Person ist.
refusal-file-number-taken = Die Nummer { $number } gibt es im Register schon.
refusal-account-not-replaceable = Dieses Konto kann nicht übernommen werden: es ist geschlossen, gelöscht oder dasselbe.
refusal-nothing-to-undo = Es gibt keinen Entscheid, der rückgängig zu machen wäre.
refusal-undo-too-late = Dieser Entscheid ist über { $days } Tage alt und lässt sich nicht mehr rückgängig machen.
refusal-undo-overrun = Dieser Entscheid lässt sich nicht mehr rückgängig machen: andere Änderungen bauen darauf auf.
refusal-region-unknown = Für die Region «{ $region }» sind hier keine Feiertage bekannt.
refusal-register-column-missing = Die Spalte «{ $name }» fehlt. Es braucht mindestens Nummer, Name und Vorname.
refusal-register-lines-wrong = { $count ->
    [one] Eine Zeile kann nicht übernommen werden. Berichtigen Sie sie oder lassen Sie sie weg.
   *[other] { $count } Zeilen können nicht übernommen werden. Berichtigen Sie sie oder lassen Sie sie weg.
}

## Kiosk and counter together

refusal-case-not-found = Kein Vorgang « { $number } » aus diesen Tagen. Lesen Sie die Nummer auf dem Zettel nach.
refusal-case-unknown = Dieser Vorgang ist schon abgeschlossen. Öffnen Sie ihn neu, um zu sehen, was daraus geworden ist.
refusal-case-incomplete = Es fehlt der Name, oder die Adresse für die Nachricht. Ergänzen Sie zuerst den Vorgang.
refusal-identity-unchecked = Halten Sie zuerst fest, wie die Identität geprüft wurde.
refusal-voucher-needed = Dieses Programm öffnet sich mit einem Gutschein. Geben Sie dessen Code ein.
refusal-order-gone = Die Anfrage des Sekretariats ist beendet. Wenden Sie sich an das Sekretariat.
refusal-kiosk-ordered = Am Terminal wartet schon eine andere Anfrage. Beenden Sie diese zuerst.
refusal-kiosk-off = Das Terminal ist ausgeschaltet. Öffnen Sie es und versuchen Sie es erneut.
refusal-kiosk-closed = Das Terminal ist geschlossen. Öffnen Sie es wieder und versuchen Sie es erneut.
refusal-wording-wrong = Der Text „{ $key }“ kann so nicht gedruckt werden. Erwartet: { $asked }
