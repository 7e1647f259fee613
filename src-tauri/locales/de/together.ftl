# Kiosk and counter together: cases, orders, the slip with a case number.
desk-kiosk-closed-by-staff = Geschlossen
desk-kiosk-asked = Besetzt, Code angefordert
desk-kiosk-handed = Besetzt, an den Schalter übergeben
desk-kiosk-closing = Schließt nach dieser Person
desk-todo-case = { $programme }, { $case }: am Schalter abzuschließen

case-origin-kiosk = Am Terminal eingegeben
case-origin-handed = Vom Terminal übergeben
case-origin-counter = Am Schalter begonnen
case-identity-none = Identität nicht geprüft
case-until = Abzuschließen bis { $at }
case-until-letter = Nachricht übergeben; der Code gilt bis { $at }
case-letter-waits = Die Nachricht ist noch nicht abgegangen
case-activated = Konto aktiviert am { $at }
case-lapsed = Vorgang geschlossen am { $at }; die Eingaben sind gelöscht

reason-identity-card = Ausweis gesehen
reason-identity-known = Person bekannt
reason-identity-vouched = Durch die Klassenlehrperson

order-activate-waiting = Das Terminal ist benachrichtigt…
order-activate-taken = Die Person wählt ihr Passwort am Terminal…
order-activate-done = Passwort gewählt: Das Konto ist aktiv.
order-activate-declined = Jemand anderes benutzt das Terminal und setzt die Sitzung fort.
order-activate-cancelled = Anfrage beendet. Es wurde nichts gewählt.
order-activate-wiped = Das Terminal wurde verlassen, ohne ein Passwort zu wählen.
order-activate-expired = Das Terminal hat nicht rechtzeitig geantwortet. Es wurde nichts gewählt.
order-take-over-waiting = Das Terminal fragt die Person, ob sie am Schalter weitermacht…
order-take-over-taken = Das Terminal fragt die Person, ob sie am Schalter weitermacht…
order-take-over-done = Die Person macht am Schalter weiter.
order-take-over-declined = Die Person möchte am Terminal weitermachen.
order-take-over-cancelled = Anfrage beendet.
order-take-over-wiped = Die Sitzung endete vor der Antwort.
order-take-over-expired = Am Terminal hat niemand geantwortet.
order-wipe-waiting = Das Terminal wird gelöscht…
order-wipe-taken = Das Terminal wird gelöscht…
order-wipe-done = Das Terminal ist gelöscht.
order-wipe-declined = Das Terminal wurde nicht gelöscht.
order-wipe-cancelled = Anfrage beendet.
order-wipe-wiped = Das Terminal ist gelöscht.
order-wipe-expired = Das Terminal hat nicht geantwortet. Prüfen Sie, ob es eingeschaltet ist.

act-case-handed-over = Anmeldung an den Schalter übergeben
act-case-started = Vorgang am Schalter begonnen
act-case-opened = Vorgang am Schalter geöffnet
act-case-corrected = Name oder Adresse berichtigt
act-case-sent = Code vom Schalter aus gesendet
act-case-dropped = Vorgang aufgegeben
act-identity-checked = Identität geprüft
act-activation-ordered = Aktivierung am Terminal verlangt
act-activation-begun-at-kiosk = Wahl des Passworts am Terminal geöffnet

paper-case = AN DEN SCHALTER
paper-case-title = Weiter am Schalter
paper-case-day = Nummer vom
paper-case-where = <b>Gehen Sie zum Schalter</b> ({ $desk }) und zeigen Sie diese Nummer.
paper-case-bring = <b>Nehmen Sie einen Ausweis mit.</b> Er wird angesehen, nie kopiert.
paper-case-kept = <b>Aufbewahrt bis { $day }.</b> Danach werden Ihre Eingaben gelöscht und Ihr Gutschein ist wieder frei.
case-slip-place = Schalter
