# Letters about dossiers and accounts that take over. **Two stars** make a run bold.
desk-letter-dossier-linked = Dossier zugeordnet
desk-letter-dossier-asked = Rückfrage
desk-letter-dossier-refused = Antrag abgelehnt
desk-letter-dossier-reopened = Dossier wieder offen
desk-letter-account-replaced = Konto ersetzt

# Linked.
mail-subject-linked = Ihr Dossier ist zugeordnet, Nachricht vom { $sent }
mail-title-linked = Ihr Dossier ist zugeordnet
mail-preview-linked = Ihre Anmeldungen und Bescheinigungen erwarten Sie am Terminal.
mail-linked-lead = Ihr Konto im Programm «{ $programme }» ist Ihrem Dossier { $number } zugeordnet.
mail-linked-open = **Ab jetzt offen:** Ihre Anmeldungen und Bescheinigungen, am Terminal oder am Schalter.
mail-linked-not-you = **Das ist nicht Ihr Dossier?** Kommen Sie an den Schalter.

# Something missing.
mail-subject-asked = Uns fehlt etwas, Antwort bis { $due }
mail-title-asked = Uns fehlt noch etwas
mail-preview-asked = Sagen Sie es am Terminal oder am Schalter: Ihr Dossier geht gleich weiter.
mail-asked-lead = Um Ihr Konto im Programm «{ $programme }» Ihrem Dossier zuzuordnen, fehlt uns noch etwas.
mail-asked-what = **Was fehlt:** { $what }
mail-asked-how = **Wie antworten?** Am Terminal in Ihrem Konto oder am Schalter; oder antworten Sie auf diese Nachricht.
mail-asked-due = **Unsere Antwort:** bis { $due }.
mail-missing-identity = ein Ausweis, am Schalter zu zeigen.
mail-missing-birth-date = Ihr Geburtsdatum, zur Bestätigung.
mail-missing-birth-name = Ihr Geburtsname.
mail-missing-number = Ihre Dossiernummer, falls sie auf einem früheren Schreiben steht.
mail-missing-past-course = ein Kurs, den Sie schon bei uns besucht haben.
mail-missing-address = Ihre Adresse.

# Refused.
mail-subject-refused = Ihr Antrag wurde nicht angenommen, Nachricht vom { $sent }
mail-title-refused = Ihr Antrag wurde nicht angenommen
mail-preview-refused = Der Grund steht in dieser Nachricht. Der Schalter gibt Auskunft.
mail-refused-lead = Ihr Antrag für das Programm «{ $programme }» wurde nicht angenommen.
mail-refused-why = **Grund:** { $why }
mail-refused-how = **Eine Frage?** Kommen Sie an den Schalter: wir sehen es mit Ihnen an.
mail-refusal-not-ours = dieser Antrag gehört zu einer anderen Stelle.
mail-refusal-not-entitled = die Bedingungen für dieses Programm sind nicht erfüllt.
mail-refusal-duplicate = Sie haben schon ein Konto.
mail-refusal-untrue = die Angaben stimmen nicht mit unserem Register überein.
mail-refusal-no-answer = wir haben keine Antwort auf unsere Rückfrage erhalten.
mail-refusal-on-request = Sie haben es gewünscht.

# Open again.
mail-subject-reopened = Wir sehen Ihr Dossier nochmals an, Antwort bis { $due }
mail-title-reopened = Wir sehen Ihr Dossier nochmals an
mail-preview-reopened = Unsere vorige Nachricht gilt nicht mehr. Sie müssen nichts tun.
mail-reopened-lead = Unsere letzte Nachricht zu Ihrem Dossier im Programm «{ $programme }» ging zu früh ab und gilt nicht mehr. Wir sehen Ihr Dossier nochmals an; Sie müssen nichts tun.
mail-reopened-due = **Unsere Antwort:** bis { $due }.

# Taken over.
mail-subject-replaced = Ihr Konto wurde ersetzt, Nachricht vom { $sent }
mail-title-replaced = Ihr Konto wurde ersetzt
mail-preview-replaced = Alles ist auf Ihr neues Konto übergegangen.
mail-replaced-lead = Ihr neues Konto { $login } ersetzt ab jetzt das alte.
mail-replaced-old = **Das alte Konto** { $old } ist geschlossen: eine Anmeldung ist nicht mehr möglich.
mail-replaced-moved = **Ihre Anmeldungen und Bescheinigungen** kommen mit.
mail-replaced-not-you = **Sie haben nichts verlangt?** Kommen Sie an den Schalter oder rufen Sie an: alles lässt sich sieben Tage lang rückgängig machen.
