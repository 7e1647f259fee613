# Papiere für ganze Klassen: Listen, Trennblätter, Karten, Briefe, Bescheinigungen.
paper-listing = LISTE
paper-listing-confidential = VERTRAULICHE LISTE
paper-listing-counts =
    { $people ->
        [one] <b>{ $people } Person</b>
       *[other] <b>{ $people } Personen</b>
    } · { $left } auszugeben · { $taken } schon in Gebrauch
paper-listing-people =
    { $people ->
        [one] <b>{ $people } Person</b>
       *[other] <b>{ $people } Personen</b>
    }
paper-listing-deadline = Codes gültig <b>bis { $deadline }</b>
paper-listing-number = Nr.
paper-listing-name-head = Name, Vorname
paper-listing-name = <b>{ $last }</b> { $first }
paper-listing-user = Benutzername
paper-listing-secret = Code oder Passwort
paper-listing-signature = Erhalten am, Unterschrift
paper-listing-taken = in Gebrauch seit { $since }: nichts auszugeben
paper-listing-foot = Liste Nr. { $number }, Seite { $page } von { $pages }. Scannen Sie den QR-Code: Was sich geändert hat, erscheint.
paper-listing-foot-confidential = <b>Vertraulich.</b> Jeder Code nur an die eigene Person, gegen Unterschrift. Liste Nr. { $number }, Seite { $page } von { $pages }. QR-Code scannen: Änderungen erscheinen.
paper-listing-printed = Gedruckt am { $printed } von { $by }. Journal { $head }.
paper-listing-destroy = <b>Zu vernichten vor dem { $day }.</b>
paper-listing-destroyed = Vernichtet am
paper-listing-destroyed-by = von
paper-separator = TRENNBLATT
paper-separator-count =
    { $slips ->
        [one] { $slips } Zettel
       *[other] { $slips } Zettel
    } auf { $sheets ->
        [one] { $sheets } Blatt
       *[other] { $sheets } Blättern
    }
paper-separator-how = Die Zettel folgen in der Reihenfolge der Klasse. Lassen Sie dieses Blatt auf dem Stapel, es trägt kein Geheimnis.
paper-card-until = Bis <b>{ $deadline }</b>
paper-card-phrase = Vorläufig, bitte ändern
paper-card-foot = { $platform } · Ref. { $reference } · gefunden? Bitte am Schalter abgeben
paper-card-foot-kiosk = Am Terminal oder am Schalter · Ref. { $reference }
paper-letter-reference = Unsere Referenz: { $reference }
paper-letter-subject = Ihr Konto: noch ein Schritt
paper-letter-hello = Guten Tag { $name },
paper-letter-enrolled = Ihre Anmeldung zum Programm „{ $programme }“ ist eingetragen. Um Ihr Konto zu öffnen, kommen Sie mit dem Abschnitt unten an das Terminal oder an den Schalter, <b>spätestens am { $deadline }.</b>
paper-letter-late = Danach gilt der Code nicht mehr: Einen neuen erhalten Sie am Schalter.
paper-letter-access = Ihr Zugang gilt <b>bis einschließlich { $day }.</b> Laden Sie Ihre Unterlagen vorher herunter.
paper-letter-stranger = Sie haben nichts angefordert? Rufen Sie uns an: Wir sperren diesen Code.
paper-letter-regards = Freundliche Grüße<br>{ $signatory }
paper-letter-tear = falten, dann hier abtrennen
paper-letter-foot = Ref. { $reference } · { $by }
paper-attestation-title = Anmeldebestätigung
paper-attestation-sentence = Die Institution „{ $institution }“ bestätigt die folgende Anmeldung.
paper-attestation-birth = Geburtsdatum: { $day }
paper-attestation-programme = Programm
paper-attestation-access = Zugang
paper-attestation-duration = Dauer
paper-attestation-dates = Daten
paper-attestation-state = Stand
paper-attestation-stamp = Stempel
paper-attestation-check = Diese Bestätigung prüfen
paper-attestation-how = Zeigen Sie am Terminal oder am Schalter den QR-Code oder sagen Sie die zwölf Buchstaben an. Wir antworten <b>gültig</b> oder <b>ungültig,</b> mit Initialen, Programm und Daten, sonst nichts.
paper-attestation-how-call = Zeigen Sie am Terminal oder am Schalter den QR-Code. Am Telefon sagen Sie die zwölf Buchstaben an: { $telephone }. Wir antworten <b>gültig</b> oder <b>ungültig,</b> mit Initialen, Programm und Daten, sonst nichts.
paper-attestation-foot = Bestätigung Nr. { $number } · prüfbar bis { $until } oder bis zur Löschung der Daten, falls sie früher kommt
paper-ticket = TICKET
paper-ticket-number = Ihre Nummer
paper-ticket-promise = Antwort bis
paper-ticket-notice = Sie können gehen: Die Antwort kommt als Nachricht. Um sie zu verfolgen, zeigen Sie den QR-Code am Terminal.
wording-example-name = Amina Ducommun
wording-example-login = a.ducommun1
