# Was Papiere sagen. <b>…</b> ist fett, <br> beendet eine Zeile. Geschützte Leerzeichen stehen hier im Text.
paper-rehearsal = PROBE
paper-specimen = MUSTER

# Gutscheine. Zwei Uhren, zwei Verben: „einlösbar“ gilt für das Papier, „gibt“ für das Konto.
paper-voucher = Gutschein
paper-voucher-title = Gutscheine { $first } bis { $last }
paper-voucher-issuer = Ausgegeben von <b>{ $issuer }</b>
paper-voucher-use-by = Einlösbar bis <b>einschließlich { $date }</b>
paper-voucher-keeps = Einlösbar <b>ohne Ablaufdatum</b>
paper-voucher-access =
    { $days ->
        [one] Gibt <b>{ $days } Tag</b> Zugang ab Eingabe des Codes
       *[other] Gibt <b>{ $days } Tage</b> Zugang ab Eingabe des Codes
    }
paper-voucher-instruction = Am Terminal QR-Code zeigen oder diese 12 Buchstaben eintippen:
paper-voucher-once = Gilt nur einmal · nicht mit anderen kombinierbar
paper-voucher-number = Nr. { $number } · { $issued } · { $by }

# Der Zettel, der sagt, was als Nächstes kommt.
paper-next = NÄCHSTER SCHRITT
paper-next-title = Aktivieren Sie Ihr Konto
paper-until = Bis
paper-deadline-open = Ab sofort
paper-next-no-deadline = die Frist läuft ab Versand der Nachricht
paper-next-code = Ihr Aktivierungscode
paper-next-step-1 = <b>Gehen Sie zum Terminal</b> in der Halle oder zum Schalter.
paper-next-step-2 = <b>Zeigen Sie den QR-Code</b> am Lesegerät oder tippen Sie die 12 Buchstaben ein.
paper-next-step-3 = <b>Wählen Sie Ihr Passwort.</b> Das war’s.
paper-next-mail = <b>Sie erhalten auch eine Nachricht.</b> Eines von beiden genügt, das andere verfällt. Mit der Nachricht ist auch Ihre Adresse bestätigt.
paper-next-no-mail = <b>Dieses Papier genügt.</b> Ohne Adresse erhalten Sie einen neuen Code am Schalter.
paper-next-late = <b>Zu spät?</b> Wiederholen Sie die Anmeldung, Ihr Gutschein bleibt gültig.
paper-next-lost = <b>Verloren?</b> Melden Sie es am Schalter: Wir sperren diesen Code.
paper-next-hours = Schalter: { $hours }
paper-next-reference = Ref. { $reference } · gedruckt am { $printed } · { $place }

# Zugangszettel.
paper-access = PERSÖNLICHER ZUGANG
paper-access-title = Zugangszettel
paper-access-notice = Persönlich aushändigen. Das Geheimnis steht innen.
paper-access-user = <b>Benutzername</b>
paper-access-phrase = <b>Vorläufiges Passwort</b> · 5 Wörter, klein, mit Leerzeichen
paper-access-letters = <b>Vorläufiges Passwort</b> · 16 Buchstaben in 4 Gruppen, ohne Leerzeichen
paper-access-chosen = <b>Passwort</b> · 5 Wörter, klein, mit Leerzeichen
paper-access-password = <b>Passwort</b>
paper-access-own = von Ihnen gewählt
paper-access-chosen-step-3 = <b>Behalten Sie</b> es gefaltet. Vernichten Sie es, sobald das Passwort sitzt.
paper-access-fold = hier falten: das Muster verdeckt es
paper-access-opens = Danach, mit Ihrem Passsatz: <b>{ $platform }</b>
paper-access-step-1 = <b>Öffnen Sie</b> { $platform } oder zeigen Sie den QR-Code am Terminal.
paper-access-step-1-kiosk = <b>Gehen Sie zum Terminal</b> und zeigen Sie den QR-Code am Lesegerät.
paper-access-step-2 = <b>Tippen Sie ein,</b> was oben in den zwei Rahmen steht.
paper-access-step-3 = <b>Wählen Sie</b> ein eigenes Passwort, dann vernichten Sie dieses Papier.
paper-access-code-step-3 = <b>Wählen Sie Ihr Passwort,</b> dann vernichten Sie dieses Papier.
paper-access-noise = <b>Nichts zu lesen, nichts zu scannen.</b><br>Muster und Buchstaben sind Zufall und verdecken Ihren Code, sobald das Blatt gefaltet ist.
paper-access-foot = Gefunden? Bitte am Schalter abgeben. · Ref. { $reference } · { $printed }, { $by }

# Das Notfallblatt des Büroschlüssels.
paper-recovery = BÜROSCHLÜSSEL
paper-recovery-title = Notfallblatt
paper-recovery-what = Dieses Blatt öffnet Sicherungen und versiegelte Geheimnisse, wenn es kein Passwort mehr kann. <b>Wer es hat, kann alles lesen.</b>
paper-recovery-made = Erstellt
paper-recovery-made-by = { $at }, von { $by }
paper-recovery-folder = Ordner
paper-recovery-folder-of = Guichet, { $institution }
paper-recovery-print = Schlüssel-Fingerabdruck
paper-recovery-copy = Exemplar
paper-recovery-copy-only = einziges; jeder weitere Ausdruck wird im Journal vermerkt
paper-recovery-fold-top = 2. oben über die Buchstaben falten
paper-recovery-fold-bottom = 1. unten über die Buchstaben falten
paper-recovery-lines = 7 Zeilen mit 12 Buchstaben. Jede Zeile prüft sich selbst.
paper-recovery-square = Kein Foto, kein Scan, keine Kopie: Der QR-Code enthält den ganzen Schlüssel.
paper-recovery-use = Verwenden
paper-recovery-step-1 = <b>Auf dem neuen PC:</b> guichetctl restore DATEI --recovery --admin NAME
paper-recovery-step-2 = <b>Zeigen Sie den QR-Code</b> am Lesegerät oder tippen Sie die 7 Zeilen nacheinander.
paper-recovery-step-3 = <b>Wählen Sie</b> ein neues Passwort, dann legen Sie dieses Blatt wieder in einen Umschlag.
paper-recovery-keep = Aufbewahren
paper-recovery-keep-how = In drei Teile falten, Druck nach innen. Umschlag zukleben, über der Lasche unterschreiben, in den Tresor. Umschlag zu jedem Schuljahresbeginn prüfen.
paper-recovery-deposited = Abgelegt am
paper-recovery-deposited-by = von
paper-recovery-witness = bezeugt von
paper-recovery-foot = Verloren, gesehen oder kopiert? Wer es hat, kann jede Sicherung öffnen: Bringen Sie die Sicherungen in Sicherheit und informieren Sie die Leitung. Guichet kann diesen Schlüssel noch nicht erneuern.
paper-access-first-step-1 = <b>Gehen Sie zum Terminal</b> und tippen Sie auf „Mit Konto“.
paper-access-first-step-3 = <b>Wählen Sie</b> ein eigenes Passwort: Es öffnet auch { $platform }.
paper-next-help = Verloren, zu spät? Kommen Sie zum Schalter.
paper-next-mail-short = Eine Nachricht kommt auch: Eines von beiden genügt.
paper-next-no-mail-short = Dieses Papier genügt.
paper-access-noise-short = In diesen Feldern gibt es nichts zu lesen.
paper-access-chosen-letters = <b>Passwort</b> · 4 Gruppen zu 4 Buchstaben, Leerzeichen nach Belieben
