# Letters of the personal account. **Two stars** make a run bold; plain text drops them.
mail-password-label = Uw voorlopige wachtwoord:
mail-no-link-temporary = Dit bericht bevat geen link. Niemand vraagt u per bericht of telefoon naar dit wachtwoord.

mail-subject-temporary = Open uw account vóór { $deadline }
mail-title-temporary = Open uw account
mail-preview-temporary = In dit bericht staat een voorlopig wachtwoord.
mail-temporary-lead = Uw aanvraag voor een account voor “{ $programme }” is genoteerd. U hoeft zich alleen nog een eerste keer aan te melden.
mail-step-sign-in = **Raak “Ik heb een account” aan** en typ uw adres, { $login }, daarna het wachtwoord hierboven.
mail-temporary-once = **Eén keer maar.** Met dit wachtwoord kiest u een ander, dat alleen u kent.
mail-temporary-next = **Daarna** vult u aan de zuil “Mijn gegevens” in: dan is uw inschrijving doorgegeven.

mail-subject-known = U hebt al een account, code geldig tot { $deadline }
mail-title-known = U hebt al een account
mail-preview-known = Uw account bestaat. Met de code in dit bericht komt u erin.
mail-known-lead = Iemand, waarschijnlijk u, wilde met dit adres een account maken. Het uwe bestaat al: { $login }.
mail-known-remember = **U kent uw wachtwoord?** Raak aan de zuil “Ik heb een account” aan; deze code is dan niet nodig.
mail-not-you-known = **Was u dat niet?** Doe niets: uw account blijft zoals het is.

mail-subject-details = Gegevens ontvangen, antwoord vóór { $due }
mail-title-details = Uw gegevens zijn ontvangen
mail-preview-details = Het secretariaat koppelt uw dossier en antwoordt u.
mail-details-lead = Uw gegevens voor “{ $programme }” zijn aangekomen. Het secretariaat koppelt ze aan uw dossier.
mail-details-due = **Ons antwoord:** uiterlijk op { $due }.
mail-details-meanwhile = **Intussen** blijft uw account open aan de zuil. Attesten worden gedrukt zodra het dossier gekoppeld is.
mail-not-you-details = **Hebt u niets doorgegeven?** Kom naar het loket.

mail-subject-address = Bevestig uw nieuwe adres vóór { $deadline }
mail-title-address = Bevestig uw nieuwe adres
mail-preview-address = Toon de code van dit bericht aan de zuil.
mail-address-lead = Dit adres moet dat van het account { $login } worden. De code hieronder bevestigt het.
mail-step-confirm = **Dat is alles.** Uw nieuwe adres geldt meteen.
mail-address-pending = **Tot dan** verandert er niets: het oude adres blijft gelden.
mail-not-you-address = **Hebt u niets gevraagd?** Doe niets: er verandert niets.

mail-subject-moved = Uw adres is gewijzigd op { $at }
mail-title-moved = Uw adres is gewijzigd
mail-preview-moved = Hebt u niets gewijzigd? Zeg het aan het loket.
mail-moved-lead = Uw account heeft sinds { $at } dit adres: { $email }.
mail-moved-lead-old = Uw account heeft sinds { $at } een ander adres: { $email }. Onze berichten gaan voortaan daarheen.
mail-moved-login = **Om u aan te melden:** { $login }, met hetzelfde wachtwoord.
mail-not-you-moved = **Was u dat niet?** Kom meteen naar het loket.
mail-not-you-moved-call = **Was u dat niet?** Bel { $phone } of kom meteen naar het loket.
