# Inbetriebnahme: was der Kern sagt, auf Papier und in Antworten.

first-recovery-file = notfallblatt

first-test-plate = DRUCKTEST
first-test-title = Testseite
first-test-made = { $at }
first-test-made-on = { $at }, auf { $printer }
first-test-rule = Das Lineal
first-test-rule-how = Legen Sie ein Lineal darauf: von einem Ende zum anderen <b>50 mm</b>. Stimmt das nicht, vergrößert oder verkleinert der Drucker die Seite: Wählen Sie in seinen Einstellungen „tatsächliche Größe“ oder „100 %“.
first-test-square = Der QR-Code
first-test-square-how = Zeigen Sie ihn am Lesegerät, beim Schritt „Lesegerät“. Dieser Code öffnet nichts.
first-test-frame = Der Rahmen und die Linien
first-test-frame-how = Der Rahmen läuft ganz um die Seite, ohne abgeschnitten zu sein; alle sechs Linien sind zu sehen, auch die feinste.

first-mail-subject = { $institution }: Testnachricht
first-mail-body =
    Diese Nachricht kommt vom Schalter von { $institution }.
    Sie zeigt, dass Nachrichten abgehen. Sie müssen nichts tun.
first-mail-no-way = Kein Versandweg ist gewählt: Die Nachricht ging nicht ab.
first-mail-taken = Die Testnachricht an { $to } ist abgegangen.
first-mail-phase-connect = Der Server wurde nicht erreicht. Prüfen Sie Namen, Port und Verbindung.
first-mail-phase-tls = Die Verbindung ließ sich nicht verschlüsseln. Prüfen Sie den Anfang der Adresse, smtps oder smtp+starttls, und den Port.
first-mail-phase-auth = Der Server lässt uns nicht hinein. Prüfen Sie Namen und Passwort.
first-mail-phase-mail = Der Server lehnt die Absenderadresse ab.
first-mail-phase-rcpt = Der Server lehnt die Empfängeradresse ab.
first-mail-phase-data = Der Server hat die Nachricht nicht angenommen.
first-mail-phase-dot = Der Server hat die Nachricht nicht bestätigt; vielleicht ist sie angekommen.

desk-step-house = Die Öffnungszeiten eintragen
desk-step-reader = Das Lesegerät testen

refusal-not-set-up = Dieser Schalter ist noch nicht in Betrieb. Wenden Sie sich an das Sekretariat.
refusal-institution-name-missing = Geben Sie den Namen der Institution ein.
refusal-hours-wrong = { $day ->
    [1] Montag
    [2] Dienstag
    [3] Mittwoch
    [4] Donnerstag
    [5] Freitag
    [6] Samstag
   *[7] Sonntag
}: Schreiben Sie Zeiten wie 8:00 und 12:00, das Ende nach dem Anfang.
refusal-recovery-settled = Das Notfallblatt wurde schon ausgegeben. Es wird nur einmal gezeigt.
refusal-recovery-due = Zuerst müssen Sie das Notfallblatt drucken, speichern oder abschreiben.
refusal-queue-unknown = Dieser PC kennt den Drucker „{ $queue }“ nicht. Wählen Sie einen aus der Liste.
refusal-address-missing = Geben Sie eine Adresse für die Testnachricht ein.
refusal-no-desk-beside = Diese Probe gehört zu keinem Schalter. Schließen Sie das Fenster und öffnen Sie Guichet wie gewohnt.
refusal-practice-not-possible = In { $folder } ist keine Probe möglich: Dieser Ordner dient etwas anderem. Verschieben Sie ihn und beginnen Sie noch einmal.
