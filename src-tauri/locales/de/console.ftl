# Was guichetctl sagt. Namen von Befehlen und Optionen sind in jeder Sprache gleich.

console-fault = Im Programm ist ein Problem aufgetreten: { $cause }
console-usage = „guichetctl --help“ zeigt, was möglich ist.
console-ask-password = Passwort:
console-ask-new-password = Passwort des Administrationskontos (mindestens 15 Zeichen):
console-rehearsal-name = Probeschule
console-rehearsal-admin = empfang
console-init = „{ $name }“ ist bereit in { $folder }. Das Administrationskonto ist „{ $admin }“.
console-init-password = Passwort der Probe für „{ $admin }“: { $password }
console-init-no-recovery = Ohne Notfallblatt öffnet nur dieses Passwort den Büroschlüssel. Nächstes Mal: --recovery DATEI.
console-programme-added = Das Programm „{ $name }“ ist hinzugefügt, unter dem Schlüssel { $key }.
console-programme-none = Kein Programm. „guichetctl programme add --preset orp-voucher“ fügt eines hinzu.
console-issued = { $count ->
    [one] Serie { $batch }: ein Gutschein, Nr. { $first }.
   *[other] Serie { $batch }: { $count } Gutscheine, Nr. { $first } bis { $last }.
}
console-reprinted = { $count ->
    [one] Serie { $batch }: ein Gutschein nachgedruckt, Nr. { $first }.
   *[other] Serie { $batch }: { $count } Gutscheine nachgedruckt, Nr. { $first } bis { $last }.
}
console-sheets = { $sheets ->
    [one] Ein Blatt: { $place }
   *[other] { $sheets } Blätter: { $place }
}
console-sheets-nowhere = Es gibt keinen Drucker: „guichetctl voucher reprint { $batch } --as NAME --pdf DATEI“ gibt die Blätter.
console-voided = { $count ->
    [one] Ein Gutschein der Serie { $batch } ist annulliert.
   *[other] { $count } Gutscheine der Serie { $batch } sind annulliert.
}
console-exported = Tabelle geschrieben: { $file }
console-batch = Serie { $batch }  { $programme }, { $issuer }: { $count } Gutscheine, { $used } eingelöst, { $held } belegt, { $free } frei, { $void } annulliert
console-ask-mail-password = Passwort des Mailservers:
console-mail-folder = Die Nachrichten gehen in { $folder }.
console-mail-smtp = Die Nachrichten gehen über { $url }.
console-mail-pass = Gesendete Nachrichten: { $sent }. Erneut zu versuchen: { $deferred }. Am Schalter zu klären: { $failed }.
console-mail-no-transport = Die Nachrichten warten: Kein Versandweg ist gewählt. „guichetctl mail set“ wählt einen.
console-mail-none = Keine Nachricht.
console-letter-queued = wartet
console-letter-sending = geht ab
console-letter-deferred = erneut zu versuchen
console-letter-accepted = gesendet
console-letter-failed = abgelehnt
console-letter-needs-staff = zu prüfen
console-letter-cancelled = abgebrochen

## Hilfe

help = Der Schalter ohne Bildschirm: alles, was Terminal und Schalter tun, für die Nacht, für Skripte und für Proben.
help-heading-usage = Aufruf:
help-heading-orders = Befehle
help-heading-values = Werte
help-heading-options = Optionen
help-help = Diese Hilfe zeigen
help-version = Die Version zeigen
help-data = Der Datenordner (sonst GUICHET_DATA, sonst der übliche Ort)
help-json = In JSON antworten
help-now = Die Uhrzeit, die gelten soll, wie 2026-11-23T15:20:00+01:00; nur in einem Probeordner
help-language = Die Sprache der Antworten: fr, de, en oder nl

help-init = Aus einem Ordner eine Institution machen. Das Passwort ist eine Zeile der Standardeingabe.
help-init-language = Die Sprache der Institution: fr, de, en oder nl
help-init-name = Der Name der Institution
help-init-zone = Die Zeitzone, wie Europe/Zurich
help-init-admin = Der Benutzername des ersten Administrationskontos
help-init-recovery = Die PDF-Datei des Notfallblatts
help-init-rehearsal = Ein Probeordner: fragt nichts, markiert Papiere mit PROBE, behält Nachrichten bei sich

help-programme = Die Programme und ihre Regeln
help-programme-add = Ein Programm aus einer Datei oder einer Vorlage hinzufügen
help-programme-add-file = Die TOML-Datei mit den Regeln
help-programme-add-preset = Eine mitgelieferte Vorlage: orp-voucher
help-programme-add-key = Der Kurzname des Programms (sonst der aus der Datei)
help-programme-list = Die Programme zeigen
help-programme-show = Die Regeln eines Programms zeigen
help-programme-show-key = Der Kurzname des Programms

help-user = Im Namen dieser Person; ihr Passwort ist eine Zeile der Standardeingabe
help-pdf = Die PDF-Datei der Blätter (sonst gehen sie zum Drucker)
help-batch = Die Nummer der Serie
help-vouchers = Die Nummer eines Gutscheins, so oft wie nötig (sonst alle)
help-voucher = Die Gutscheine und ihre Serien
help-voucher-issue = Eine Serie Gutscheine ausstellen
help-voucher-issue-programme = Der Kurzname des Programms
help-voucher-issue-count = Wie viele Gutscheine: 1 bis 10 000
help-voucher-issue-issuer = Wer sie ausgibt
help-voucher-issue-use-by = Der letzte Tag, an dem man sie eingeben kann, wie 2027-12-31
help-voucher-issue-course = Der Kurs, gedruckt anstelle des Programmnamens
help-voucher-issue-note = Eine Notiz für das Sekretariat
help-voucher-list = Die Serien zeigen, oder die Gutscheine einer Serie
help-voucher-void = Nicht eingelöste Gutscheine annullieren
help-voucher-void-reason = Der Grund: misprint, lost, issuer oder other
help-voucher-void-note = Einige Worte mehr, nötig bei other
help-voucher-reprint = Freie Gutscheine nachdrucken
help-voucher-export = Die Tabelle einer Serie in den Exportordner schreiben
help-voucher-export-audience = Mit Namen für das Sekretariat, ohne Namen für den Aussteller
help-mail = Die Nachrichten
help-mail-set = Wählen, wie die Nachrichten abgehen
help-mail-set-folder = In einen Ordner, als .eml-Dateien
help-mail-set-folder-folder = Der Ordner
help-mail-set-smtp = Über einen Mailserver; sein Passwort ist eine Zeile der Standardeingabe
help-mail-set-smtp-url = Die Adresse, wie smtps://name@mail.example.ch:465, ohne Passwort
help-mail-run = Jetzt senden, was wartet
help-mail-list = Die Nachrichten zeigen
help-mail-show = Eine Nachricht und ihre Versuche zeigen; ihr Code ist verdeckt
help-mail-show-letter = Die Nummer der Nachricht
help-ask = Dem Terminal oder dem Schalter eine Frage stellen, in JSON
help-ask-face = Die Tür
help-ask-entry = Der Name des Eingangs, wie „guichetctl doors“ ihn zeigt
help-ask-request = Die Anfrage in JSON; „-“ liest sie aus der Standardeingabe, nach der Zeile des Passworts

help-doors = Jeden Eingang der beiden Türen zeigen, mit seinem JSON-Schema
help-round = Jetzt tun, was die Zeit bringt: Fristen und Erinnerungen
help-verify = Die Datei prüfen: Unversehrtheit, Journal, jeden Gutschein und jedes Konto
help-address = Die E-Mail-Adressen
help-address-check = Adressen beurteilen: eine pro Zeile der Eingabe, ein JSON-Urteil pro Zeile
help-password = Die Passwörter
help-password-check = Passwörter beurteilen: eines pro Zeile der Eingabe, ein JSON-Urteil pro Zeile
help-password-check-programme = Nach den Regeln dieses Programms

## Prüfung

verify-clean = Nichts zu melden. Gutscheine: { $vouchers }. Konten: { $accounts }. Zeilen des Journals: { $lines }, Kopf { $head }.
verify-found = { $findings ->
    [one] Ein Befund. Lassen Sie diesen Ordner, wie er ist, und vergleichen Sie ihn mit einer Sicherung.
   *[other] { $findings } Befunde. Lassen Sie diesen Ordner, wie er ist, und vergleichen Sie ihn mit einer Sicherung.
}
verify-object-file = Datei
verify-object-ledger = Journal, Zeile
verify-object-institution = Institution
verify-object-staff = Personal
verify-object-programme = Programm
verify-object-batch = Serie
verify-object-voucher = Gutschein
verify-object-registration = Anmeldung
verify-object-learner = Person
verify-object-account = Konto
verify-object-access = Zugang
verify-object-code = Code
verify-object-letter = Nachricht
verify-file-damaged = Die Datei ist beschädigt: { $detail }
verify-schema-changed = Die Struktur der Datei wurde geändert: { $detail }
verify-row-dangling = { $object } { $id } verweist auf eine Zeile, die es nicht gibt ({ $detail }).
verify-line-missing = Im Journal fehlen Zeilen: { $detail }.
verify-line-out-of-chain = Zeile { $id } des Journals folgt nicht auf die vorige.
verify-line-changed = Zeile { $id } des Journals wurde geändert ({ $detail }).
verify-detail-missing = Die Einzelheiten zu Zeile { $id } des Journals fehlen ({ $detail }).
verify-detail-changed = Die Einzelheiten zu Zeile { $id } des Journals wurden geändert ({ $detail }).
verify-object-unknown = { $object } { $id }: im Journal nicht bekannt.
verify-object-gone = { $object } { $id }: im Journal bekannt, aber nicht mehr vorhanden.
verify-state-changed = { $object } { $id }: Der Stand hat sich ohne das Journal geändert ({ $detail }).
verify-facts-changed = { $object } { $id } hat sich ohne das Journal geändert ({ $detail }).
verify-batch-count = Serie { $id }: Die Anzahl der Gutscheine stimmt nicht ({ $detail }).
verify-batch-vouchers-changed = Serie { $id }: Gutscheine oder ihre Codes wurden geändert.
verify-access-end-wrong = Zugang { $id }: Das Ende ist nicht das, was das Programm sagt.
verify-held-without-registration = Gutschein { $id }: belegt, aber ohne offene Anmeldung.
verify-registration-without-held = Anmeldung { $id }: offen, aber ihr Gutschein ist nicht belegt.
verify-spent-without-access = Gutschein { $id }: eingelöst, aber ohne Zugang.
verify-access-without-spent = Zugang { $id }: Sein Gutschein ist nicht eingelöst oder gehört zu einem anderen Programm.
verify-access-without-registration = Zugang { $id }: Keine Anmeldung hat ihn geöffnet.
verify-activated-without-access = Anmeldung { $id }: aktiviert, aber ohne Zugang.
verify-voucher-without-code = Gutschein { $id }: Er hat nicht genau einen Code.
verify-voucher-code-out-of-step = Gutschein { $id }: Sein Code passt nicht zu seinem Stand.
verify-voucher-seal-out-of-step = Gutschein { $id }: Sein versiegelter Code oder der Grund der Annullierung passt nicht zu seinem Stand.
verify-voucher-changed-unseen = Gutschein { $id }: Er hat sich seit dem Ausstellen seiner Serie ohne das Journal geändert.
verify-code-live-too-long = Code { $id }: Er gilt noch, aber seine Anmeldung ist beendet.
verify-code-without-subject = Code { $id }: Was er öffnet, gibt es nicht, oder sein Ende stimmt nicht.
verify-draft-not-erased = Anmeldung { $id }: beendet, aber der Name oder die Adresse steht noch darin.
verify-active-without-password = Konto { $id }: aktiv, aber ohne Passwort.
console-house-set = Haus gespeichert.
console-house-logo = Logo gespeichert.
help-house = Das Haus: Adresse, Öffnungszeiten, Logo
help-house-show = Das Haus in TOML zeigen
help-house-set = Das Haus aus einer Datei speichern
help-house-set-file = Die TOML-Datei
help-house-logo = Das Logo speichern, oder entfernen, wenn keine Datei angegeben ist
help-house-logo-file = Die PNG- oder JPEG-Datei
verify-roster-out-of-step = Liste { $id }: Person und Zugang gehören nicht zusammen.
verify-first-password-left = Erstes Passwort { $id }: sein Siegel ist nach ihm geblieben.
verify-search-out-of-step = Person { $id }: Der Suchindex folgt ihr nicht mehr.
console-programme-worded = Die Papiere von „{ $name }“ tragen diese Texte.
help-programme-words = Zeigt, was die Papiere eines Programms sagen, oder übernimmt es aus einer Datei
help-programme-words-key = Schlüssel des Programms
help-programme-words-file = TOML-Datei: second = "de" oder "own", dann [fr], [de]… mit ihren Sätzen; Fettes zwischen Sternchen
console-platform-file = Für die Plattform: { $file }. Diese Datei enthält Passwörter: Laden Sie sie hoch und vernichten Sie sie dann.
