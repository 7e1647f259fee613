# Letters about dossiers and accounts that take over. **Two stars** make a run bold.
desk-letter-dossier-linked = Dossier gekoppeld
desk-letter-dossier-asked = Navraag
desk-letter-dossier-refused = Aanvraag geweigerd
desk-letter-dossier-reopened = Dossier heropend
desk-letter-account-replaced = Account vervangen

# Linked.
mail-subject-linked = Uw dossier is gekoppeld, bericht van { $sent }
mail-title-linked = Uw dossier is gekoppeld
mail-preview-linked = Uw inschrijvingen en attesten staan klaar aan de zuil.
mail-linked-lead = Uw account voor het programma „{ $programme }” is gekoppeld aan uw dossier { $number }.
mail-linked-open = **Vanaf nu open:** uw inschrijvingen en attesten, aan de zuil of aan het loket.
mail-linked-not-you = **Is dit niet uw dossier?** Kom naar het loket.

# Something missing.
mail-subject-asked = Er ontbreekt nog iets, antwoord tegen { $due }
mail-title-asked = Er ontbreekt nog iets
mail-preview-asked = Zeg het aan de zuil of aan het loket: uw dossier gaat meteen verder.
mail-asked-lead = Om uw account voor het programma „{ $programme }” aan uw dossier te koppelen, ontbreekt er nog iets.
mail-asked-what = **Wat ontbreekt:** { $what }
mail-asked-how = **Hoe antwoordt u?** Aan de zuil, in uw account, of aan het loket; of beantwoord dit bericht.
mail-asked-due = **Ons antwoord:** tegen { $due }.
mail-missing-identity = een identiteitsbewijs, te tonen aan het loket.
mail-missing-birth-date = uw geboortedatum, ter bevestiging.
mail-missing-birth-name = uw geboortenaam.
mail-missing-number = uw dossiernummer, als het op een eerdere brief staat.
mail-missing-past-course = een opleiding die u al bij ons hebt gevolgd.
mail-missing-address = uw adres.

# Refused.
mail-subject-refused = Uw aanvraag is niet aanvaard, bericht van { $sent }
mail-title-refused = Uw aanvraag is niet aanvaard
mail-preview-refused = De reden staat in dit bericht. Het loket geeft u uitleg.
mail-refused-lead = Uw aanvraag voor het programma „{ $programme }” is niet aanvaard.
mail-refused-why = **Reden:** { $why }
mail-refused-how = **Een vraag?** Kom naar het loket: we bekijken het samen met u.
mail-refusal-not-ours = deze aanvraag hoort bij een andere dienst.
mail-refusal-not-entitled = de voorwaarden voor dit programma zijn niet vervuld.
mail-refusal-duplicate = u hebt al een account.
mail-refusal-untrue = de gegevens komen niet overeen met ons register.
mail-refusal-no-answer = we kregen geen antwoord op onze vraag.
mail-refusal-on-request = u hebt erom gevraagd.

# Open again.
mail-subject-reopened = We bekijken uw dossier opnieuw, antwoord tegen { $due }
mail-title-reopened = We bekijken uw dossier opnieuw
mail-preview-reopened = Ons vorige bericht geldt niet meer. U hoeft niets te doen.
mail-reopened-lead = Ons laatste bericht over uw dossier in het programma „{ $programme }” is te vroeg vertrokken en geldt niet meer. We bekijken uw dossier opnieuw; u hoeft niets te doen.
mail-reopened-due = **Ons antwoord:** tegen { $due }.

# Taken over.
mail-subject-replaced = Uw account is vervangen, bericht van { $sent }
mail-title-replaced = Uw account is vervangen
mail-preview-replaced = Alles is naar uw nieuwe account overgezet.
mail-replaced-lead = Uw nieuwe account { $login } vervangt voortaan het oude.
mail-replaced-old = **Het oude account** { $old } is gesloten: aanmelden kan er niet meer mee.
mail-replaced-moved = **Uw inschrijvingen en attesten** gaan mee.
mail-replaced-not-you = **Hebt u niets gevraagd?** Kom naar het loket of bel ons: alles kan zeven dagen ongedaan worden gemaakt.
