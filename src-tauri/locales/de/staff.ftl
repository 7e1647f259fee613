# People who work here: what their list says, and what is refused.

refusal-staff-locked = Zehn falsche Versuche: Dieser Name ist bis { $at } gesperrt. Die Administration kann ihn früher öffnen.
refusal-staff-unknown = Diese Person steht nicht mehr in der Liste. Die Liste hat sich vielleicht inzwischen geändert.
refusal-display-name-missing = Schreiben Sie den Namen, der auf Bildschirmen und Papieren steht.
refusal-scope-missing = Wählen Sie, wofür diese Person zuständig ist, wie ihre Rolle es verlangt.
refusal-role-too-high = Diese Rolle steht höher als Ihre. Wenden Sie sich an die Administration.
refusal-last-administrator = Das ist die letzte Person der Administration. Geben Sie diese Rolle zuerst jemand anderem.
refusal-reset-oneself = Ihr eigenes Passwort ändern Sie unter «Mein Zugang».
refusal-password-due = Wählen Sie zuerst Ihr eigenes Passwort.
refusal-password-same = Das ist das jetzige Passwort. Wählen Sie ein anderes.
refusal-password-wanted = Diese Sitzung wurde mit der PIN geöffnet. Geben Sie Ihr Passwort ein, um Versiegeltes zu öffnen.
refusal-pin-poor = Sechs Ziffern, mindestens drei verschiedene, und keine Reihe wie 123456.
refusal-pin-wrong = Das ist nicht die richtige PIN. { $left ->
    [one] Noch ein Versuch.
   *[other] Noch { $left } Versuche.
}
refusal-pin-spent = Drei falsche PIN. Nur noch das Passwort öffnet diese Sitzung.
refusal-texts-due = Texte warten auf Ihre Zustimmung. Öffnen Sie die Sitzung am Schalter, um sie zu lesen.
refusal-text-empty = Schreiben Sie den Text mindestens in der Sprache der Institution.
refusal-text-unknown = Diesen Text gibt es nicht.
staff-role-administrator = Alles, auch das Personal und die Einstellungen.
staff-role-secretariat = Bedient Personen am Schalter, Gutscheine, Nachrichten und Prüfungen.
staff-role-component = Prüft die Dossiers ihrer Einheiten.
staff-role-programme = Prüft die Dossiers ihrer Programme.
staff-role-printing = Druckt Vorbereitetes nach und sieht das Terminal.
staff-state-active = Aktiv
staff-state-active-texts = Aktiv, Texte noch anzunehmen
staff-state-awaited = Erste Anmeldung erwartet
staff-state-locked = Nach zehn Versuchen gesperrt, bis { $until }
staff-state-closed = Geschlossen
staff-slip-until = zum ersten Gebrauch
paper-staff-step-1 = <b>Melden Sie sich</b> am Schalter mit diesem Namen und Passwort an.
paper-staff-step-2 = <b>Wählen Sie</b> Ihr eigenes Passwort.
paper-staff-step-3 = <b>Lesen Sie</b> die beiden Texte, nehmen Sie sie an und vernichten Sie dieses Papier.
