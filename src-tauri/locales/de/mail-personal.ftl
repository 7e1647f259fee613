# Letters of the personal account. **Two stars** make a run bold; plain text drops them.
mail-password-label = Ihr vorläufiges Passwort:
mail-no-link-temporary = Diese Nachricht enthält keinen Link. Niemand fragt Sie per Nachricht oder Telefon nach diesem Passwort.

mail-subject-temporary = Öffnen Sie Ihr Konto bis { $deadline }
mail-title-temporary = Öffnen Sie Ihr Konto
mail-preview-temporary = In dieser Nachricht wartet ein vorläufiges Passwort.
mail-temporary-lead = Ihr Konto für «{ $programme }» ist beantragt. Es fehlt nur noch die erste Anmeldung.
mail-step-sign-in = **Berühren Sie «Ich habe ein Konto»** und schreiben Sie Ihre Adresse, { $login }, dann das Passwort von oben.
mail-temporary-once = **Nur einmal.** Mit diesem Passwort wählen Sie ein anderes, das nur Sie kennen.
mail-temporary-next = **Danach** füllen Sie am Terminal «Meine Daten» aus: Dann ist Ihre Anmeldung übermittelt.

mail-subject-known = Sie haben schon ein Konto, Code gültig bis { $deadline }
mail-title-known = Sie haben schon ein Konto
mail-preview-known = Ihr Konto ist da. Der Code in dieser Nachricht führt zurück.
mail-known-lead = Jemand, wohl Sie, wollte mit dieser Adresse ein Konto anlegen. Ihres gibt es schon: { $login }.
mail-known-remember = **Sie kennen Ihr Passwort?** Berühren Sie am Terminal «Ich habe ein Konto»; diesen Code brauchen Sie dann nicht.
mail-not-you-known = **Das waren nicht Sie?** Tun Sie nichts: Ihr Konto bleibt, wie es ist.

mail-subject-details = Daten erhalten, Antwort bis { $due }
mail-title-details = Ihre Daten sind da
mail-preview-details = Das Sekretariat verbindet Ihr Dossier und antwortet Ihnen.
mail-details-lead = Ihre Daten für «{ $programme }» sind angekommen. Das Sekretariat verbindet sie mit Ihrem Dossier.
mail-details-due = **Unsere Antwort:** bis { $due }.
mail-details-meanwhile = **Bis dahin** bleibt Ihr Konto am Terminal offen. Bescheinigungen werden gedruckt, sobald das Dossier verbunden ist.
mail-not-you-details = **Sie haben nichts übermittelt?** Kommen Sie an den Schalter.

mail-subject-address = Bestätigen Sie Ihre neue Adresse bis { $deadline }
mail-title-address = Bestätigen Sie Ihre neue Adresse
mail-preview-address = Zeigen Sie den Code dieser Nachricht am Terminal.
mail-address-lead = Diese Adresse soll die des Kontos { $login } werden. Der Code unten bestätigt es.
mail-step-confirm = **Das ist alles.** Ihre neue Adresse gilt sofort.
mail-address-pending = **Bis dahin** ändert sich nichts: Die alte Adresse gilt.
mail-not-you-address = **Sie haben nichts verlangt?** Tun Sie nichts: Es ändert sich nichts.

mail-subject-moved = Ihre Adresse wurde am { $at } geändert
mail-title-moved = Ihre Adresse wurde geändert
mail-preview-moved = Sie haben nichts geändert? Sagen Sie es am Schalter.
mail-moved-lead = Ihr Konto hat seit { $at } diese Adresse: { $email }.
mail-moved-lead-old = Ihr Konto hat seit { $at } eine andere Adresse: { $email }. Unsere Nachrichten gehen ab jetzt dorthin.
mail-moved-login = **Zum Anmelden:** { $login }, mit demselben Passwort.
mail-not-you-moved = **Das waren nicht Sie?** Kommen Sie gleich an den Schalter.
mail-not-you-moved-call = **Das waren nicht Sie?** Rufen Sie { $phone } an oder kommen Sie gleich an den Schalter.
