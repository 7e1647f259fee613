# Letters by mail. **Two stars** make a run bold; plain text drops them.
mail-moment = { $day } om { $time }
mail-subject-activation = Activeer uw account vóór { $deadline }
mail-subject-activation-open = Activeer uw account, inschrijving van { $sent }
mail-subject-running = Uw toegang is al open, bericht van { $sent }
mail-subject-active = Uw account is actief sinds { $sent }
mail-subject-password = Uw wachtwoord is gewijzigd op { $at }

mail-title-activation = Activeer uw account
mail-title-running = Uw toegang is al open
mail-title-active = Uw account is actief
mail-title-password = Uw wachtwoord is gewijzigd

mail-preview-activation = Uw code staat in dit bericht: toon hem aan de kiosk of aan de balie.
mail-preview-running = Uw voucher is niet gebruikt. Hij blijft geldig.
mail-preview-active = Bewaar dit bericht: het zegt waarmee u zich aanmeldt.
mail-preview-password = Hebt u niets gewijzigd? Kom naar de balie.

mail-hello = Dag { $name },
mail-hello-nobody = Dag,
mail-until = Tot
mail-until-line = Tot { $deadline }
mail-code-label = Uw code:
mail-code-case = Hoofdletters en spaties maken niet uit.
mail-code-picture = QR-code voor de scanner. Code: { $code }

mail-activation-lead = Uw inschrijving voor het programma “{ $programme }” is geregistreerd. Er rest nog één stap: uw account activeren.
mail-step-come = **Kom** naar de kiosk of naar de balie.
mail-step-come-to = **Kom** naar de kiosk of naar de balie, { $place }.
mail-step-show = **Toon de QR-code** op uw telefoon, of typ de 12 letters.
mail-step-type = Typ de 12 letters, of zeg ze aan de balie.
mail-step-choose = **Kies uw wachtwoord.** Uw account is meteen open.
mail-days-from-entry = **Duur.** Uw toegang duurt { $days ->
    [one] { $days } dag
   *[other] { $days } dagen
} vanaf de invoer van uw voucher, dus tot en met { $ends }.
mail-days-from-activation = **Duur.** Uw toegang duurt { $days ->
    [one] { $days } dag
   *[other] { $days } dagen
} vanaf de activering.
mail-slip = **Een gedrukte strook?** Daarop staat een andere code. Een van beide is genoeg, de andere vervalt. Met de code uit dit bericht is meteen ook uw adres bevestigd.
mail-late = **Te laat?** Schrijf u opnieuw in met dezelfde voucher: hij blijft geldig.
mail-not-you-activation = **Hebt u niets gevraagd?** Doe dan niets. Zonder activering worden uw gegevens gewist op { $deadline }.
mail-not-you-activation-open = **Hebt u niets gevraagd?** Doe dan niets. Zonder activering worden uw gegevens gewist.

mail-running-lead = Zojuist is met uw adres een voucher voor het programma “{ $programme }” ingevoerd. Uw toegang tot dit programma is al open.
mail-running-ends = **Duur.** Uw toegang loopt tot en met { $ends }.
mail-running-voucher = **Uw voucher** is niet gebruikt. Hij blijft geldig: bewaar hem, of geef hem terug aan de balie.
mail-running-password = **Wachtwoord vergeten?** Kom naar de balie.
mail-not-you-running = **Was u dit niet?** Doe dan niets: er is niets veranderd.

mail-active-lead = Uw account voor het programma “{ $programme }” is actief sinds { $at }.
mail-active-login = **Om u aan te melden:** uw gebruikersnaam is { $login }, met het wachtwoord dat u hebt gekozen.
mail-active-platform = **Uw leerplatform:** { $name }, { $address }
mail-active-ends = **Duur.** Uw toegang duurt tot en met { $ends }. Download uw documenten vóór die datum.
mail-active-open = **Duur.** Uw toegang heeft geen einddatum.
mail-not-you-active = **Was u dit niet?** Kom naar de balie.

mail-subject-ending = Uw toegang eindigt op { $ends }
mail-title-ending = Uw toegang eindigt binnenkort
mail-preview-ending = Download uw documenten vóór die datum.
mail-ending-lead = Uw toegang tot het programma “{ $programme }” eindigt { $days ->
    [0] vandaag, { $ends }, om middernacht.
    [one] morgen, { $ends }, om middernacht.
   *[other] over { $days } dagen, op { $ends }, om middernacht.
}
mail-ending-documents = **Uw documenten.** Download ze vóór die datum.
mail-ending-after = **En daarna?** Een nieuwe voucher opent een nieuwe toegang. Vraag ernaar bij de organisatie die u de eerste heeft gegeven.

mail-password-lead = Het wachtwoord van uw account is gewijzigd op { $at }.
mail-not-you-password = **Was u dit niet?** Kom meteen naar de balie: dan blokkeren we het account.

mail-no-link = Dit bericht bevat geen enkele link. We vragen nooit een wachtwoord via een bericht.
mail-no-password = We vragen nooit een wachtwoord via een bericht.
mail-hours-day = { $day }
mail-hours-days = { $first } tot en met { $last }
mail-hours-and = {" en "}
mail-hours-opens = { $hour }.{ $minute }
mail-hours-opens-full = { $hour }
mail-hours-then = {"; "}
mail-sent = Verzonden op { $sent }, ref. { $reference }
mail-rehearsal = Oefening: dit bericht heeft geen waarde.

# Why a mail transport is refused.
mail-wrong-address = het moet smtps://naam@server:465 of smtp+starttls://naam@server:587 zijn
mail-wrong-clear = zonder versleuteling kan alleen een server op deze machine
mail-wrong-rehearsal = een oefenmap verzendt niets via het netwerk
mail-wrong-authority = het certificaat “{ $file }” is niet leesbaar
mail-wrong-folder = er kan niet in de map “{ $folder }” geschreven worden
mail-wrong-sender = “{ $sender }” is geen afzenderadres

mail-subject-reset = Kies een nieuw wachtwoord vóór { $deadline }
mail-title-reset = Kies een nieuw wachtwoord
mail-preview-reset = Uw code staat in dit bericht: toon hem aan de kiosk of aan de balie.
mail-reset-lead = Iemand, waarschijnlijk uzelf, heeft een nieuw wachtwoord gevraagd voor het account { $login }.
mail-step-choose-new = **Kies een nieuw wachtwoord.** Het vervangt meteen het oude.
mail-reset-newest = **Meer dan één bericht?** Alleen de code van het laatste werkt. Een strook van de balie annuleert ook deze code.
mail-not-you-reset = **Hebt u niets gevraagd?** Doe dan niets: uw wachtwoord blijft hetzelfde.

mail-subject-ended = Uw toegang is geëindigd op { $ends }
mail-title-ended = Uw toegang is geëindigd
mail-preview-ended = Uw gegevens worden gewist; een nieuwe voucher opent een nieuwe toegang.
mail-ended-lead = Uw toegang tot het programma “{ $programme }” is geëindigd op { $ends }, om middernacht. Het leerplatform en uw documenten zijn niet meer open voor u.
mail-ended-erased = **Uw gegevens** worden uiterlijk op { $day } gewist. U hoeft niets te doen.
