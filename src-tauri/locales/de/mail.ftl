# Nachrichten per E-Mail. **Zwei Sterne** machen eine Stelle fett; reiner Text lässt sie weg.
mail-moment = { $day }, { $time }
mail-subject-activation = Aktivieren Sie Ihr Konto bis { $deadline }
mail-subject-activation-open = Aktivieren Sie Ihr Konto, Anmeldung vom { $sent }
mail-subject-running = Ihr Zugang ist schon offen, Nachricht vom { $sent }
mail-subject-active = Ihr Konto ist aktiv seit { $sent }
mail-subject-password = Ihr Passwort wurde geändert am { $at }

mail-title-activation = Aktivieren Sie Ihr Konto
mail-title-running = Ihr Zugang ist schon offen
mail-title-active = Ihr Konto ist aktiv
mail-title-password = Ihr Passwort wurde geändert

mail-preview-activation = Ihr Code ist in dieser Nachricht: Zeigen Sie ihn am Terminal oder am Schalter.
mail-preview-running = Ihr Gutschein wurde nicht eingelöst. Er bleibt gültig.
mail-preview-active = Behalten Sie diese Nachricht: Darin steht, womit Sie sich einloggen.
mail-preview-password = Sie haben nichts geändert? Kommen Sie an den Schalter.

mail-hello = Guten Tag { $name },
mail-hello-nobody = Guten Tag,
mail-until = Bis
mail-until-line = Bis { $deadline }
mail-code-label = Ihr Code:
mail-code-case = Großbuchstaben und Leerzeichen spielen keine Rolle.
mail-code-picture = QR-Code für das Lesegerät. Code: { $code }

mail-activation-lead = Ihre Anmeldung zum Programm „{ $programme }“ ist gespeichert. Es fehlt noch ein Schritt: Aktivieren Sie Ihr Konto.
mail-step-come = **Kommen Sie** zum Terminal oder zum Schalter.
mail-step-come-to = **Kommen Sie** zum Terminal oder zum Schalter, { $place }.
mail-step-show = **Zeigen Sie den QR-Code** auf Ihrem Telefon oder tippen Sie die 12 Buchstaben ein.
mail-step-type = Tippen Sie die 12 Buchstaben ein oder nennen Sie sie am Schalter.
mail-step-choose = **Wählen Sie Ihr Passwort.** Ihr Konto ist sofort offen.
mail-days-from-entry = **Dauer.** Ihr Zugang dauert { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
} ab Eingabe Ihres Gutscheins, also bis einschließlich { $ends }.
mail-days-from-activation = **Dauer.** Ihr Zugang dauert { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
} ab der Aktivierung.
mail-slip = **Ein gedruckter Zettel?** Er trägt einen anderen Code. Einer von beiden genügt, der andere verfällt. Mit dem Code dieser Nachricht ist auch Ihre Adresse bestätigt.
mail-late = **Zu spät?** Wiederholen Sie die Anmeldung mit demselben Gutschein: Er bleibt gültig.
mail-not-you-activation = **Sie haben nichts verlangt?** Tun Sie nichts. Ohne Aktivierung löschen wir Ihre Daten am { $deadline }.
mail-not-you-activation-open = **Sie haben nichts verlangt?** Tun Sie nichts. Ohne Aktivierung löschen wir Ihre Daten.

mail-running-lead = Ihr Zugang zum Programm „{ $programme }“ ist schon offen. Eben wurde mit Ihrer Adresse ein weiterer Gutschein für dieses Programm eingegeben.
mail-running-ends = **Dauer.** Ihr Zugang läuft bis einschließlich { $ends }.
mail-running-voucher = **Ihr Gutschein** wurde nicht eingelöst. Er bleibt gültig: Behalten Sie ihn oder geben Sie ihn am Schalter zurück.
mail-running-password = **Passwort vergessen?** Kommen Sie an den Schalter.
mail-not-you-running = **Das waren nicht Sie?** Tun Sie nichts: Es hat sich nichts geändert.

mail-active-lead = Ihr Konto für das Programm „{ $programme }“ ist aktiv seit { $at }.
mail-active-login = **Zum Einloggen:** Ihr Benutzername ist { $login }, dazu das Passwort, das Sie gewählt haben.
mail-active-platform = **Ihre Plattform:** { $name }, { $address }
mail-active-ends = **Dauer.** Ihr Zugang dauert bis einschließlich { $ends }. Laden Sie Ihre Dokumente vorher herunter.
mail-active-open = **Dauer.** Ihr Zugang hat kein Enddatum.
mail-not-you-active = **Das waren nicht Sie?** Kommen Sie an den Schalter.

mail-subject-ending = Ihr Zugang endet am { $ends }
mail-title-ending = Ihr Zugang endet bald
mail-preview-ending = Laden Sie Ihre Dokumente vorher herunter.
mail-ending-lead = Ihr Zugang zum Programm „{ $programme }“ endet { $days ->
    [0] heute, { $ends }, um 24 Uhr.
    [one] morgen, { $ends }, um 24 Uhr.
   *[other] in { $days } Tagen, am { $ends }, um 24 Uhr.
}
mail-ending-documents = **Ihre Dokumente.** Laden Sie sie vorher herunter.
mail-ending-after = **Und danach?** Ein neuer Gutschein öffnet einen neuen Zugang. Fragen Sie die Stelle, die Ihnen den ersten gegeben hat.

mail-password-lead = Ihr Passwort wurde geändert am { $at }.
mail-not-you-password = **Das waren nicht Sie?** Kommen Sie sofort an den Schalter: Wir sperren das Konto.

mail-no-link = Diese Nachricht enthält keinen Link. Wir fragen nie per Nachricht nach einem Passwort.
mail-no-password = Wir fragen nie per Nachricht nach einem Passwort.
mail-hours-day = { $day }
mail-hours-days = { $first } bis { $last }
mail-hours-and = {" und "}
mail-hours-opens = { $hour }.{ $minute }
mail-hours-opens-full = { $hour }
mail-hours-then = {"; "}
mail-sent = Gesendet am { $sent }, Ref. { $reference }
mail-rehearsal = Probe: Diese Nachricht gilt nicht.

# Warum ein Versandweg abgelehnt wird.
mail-wrong-address = sie muss smtps://name@server:465 oder smtp+starttls://name@server:587 lauten
mail-wrong-clear = ohne Verschlüsselung geht nur ein Server auf diesem Gerät
mail-wrong-rehearsal = ein Probeordner sendet nichts über das Netz
mail-wrong-authority = das Zertifikat „{ $file }“ ist nicht lesbar
mail-wrong-folder = in den Ordner „{ $folder }“ kann nicht geschrieben werden
mail-wrong-sender = „{ $sender }“ ist keine Absenderadresse

mail-subject-reset = Wählen Sie ein neues Passwort bis { $deadline }
mail-title-reset = Wählen Sie ein neues Passwort
mail-preview-reset = Ihr Code ist in dieser Nachricht: Zeigen Sie ihn am Terminal oder am Schalter.
mail-reset-lead = Ihr Konto { $login }: Jemand, wohl Sie selbst, hat dafür ein neues Passwort verlangt.
mail-step-choose-new = **Wählen Sie ein neues Passwort.** Es ersetzt sofort das alte.
mail-reset-newest = **Mehrere Nachrichten?** Nur der Code der letzten gilt. Ein Zettel vom Schalter macht auch diesen ungültig.
mail-not-you-reset = **Sie haben nichts verlangt?** Tun Sie nichts: Ihr Passwort bleibt gleich.

mail-subject-ended = Ihr Zugang endete am { $ends }
mail-title-ended = Ihr Zugang ist beendet
mail-preview-ended = Ihre Daten werden gelöscht; ein neuer Gutschein öffnet einen neuen Zugang.
mail-ended-lead = Ihr Zugang zum Programm „{ $programme }“ endete am { $ends }, um 24 Uhr. Die Plattform und Ihre Dokumente sind für Sie nicht mehr offen.
mail-ended-erased = **Ihre Daten** löschen wir spätestens am { $day }. Sie müssen nichts tun.
