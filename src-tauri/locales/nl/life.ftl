# What time brings: ends, erasures, a doubted clock; and passwords that are forgotten.

refusal-right-missing = Deze beslissing komt toe aan een beheerder.
refusal-account-unknown = Er is geen account dat hiermee overeenkomt. Probeer het e-mailadres, de gebruikersnaam, of de strook onder de scanner.
refusal-reset-closed = Geen enkel programma biedt hier een nieuw wachtwoord aan. Vraag hulp aan het secretariaat.
refusal-outbox-full = Er wachten te veel berichten. Vraag het secretariaat, dat u meteen kan helpen.
refusal-reset-expired = Deze code is niet meer geldig sinds { $at }. Vraag een andere aan de kiosk of aan de balie.

desk-letter-reset = Nieuw wachtwoord
desk-letter-ended = Toegang geëindigd
desk-recent-reset-printed = Strook voor een nieuw wachtwoord
desk-recent-password-changed = Wachtwoord gewijzigd

desk-account-open = Toegang tot “{ $programme }”, zonder einddatum.
desk-account-until = Toegang tot “{ $programme }” tot en met { $ends }.
desk-account-ended = Toegang tot “{ $programme }” geëindigd op { $ends }.

desk-alert-clock-set-back = De klok van deze computer is achteruitgezet: ze zegt { $said }. Er wordt niets gewist zolang u dit niet hebt gecontroleerd.
desk-alert-clock-set-forward = De klok van deze computer is vooruitgezet: ze zegt { $said }. Er wordt niets gewist zolang u dit niet hebt gecontroleerd.
desk-alert-clock-before-mark = De klok zegt { $said }, terwijl Guichet al { $mark } heeft gezien. Er wordt niets gewist zolang u dit niet hebt gecontroleerd.
desk-alert-clock-action = Deze tijd klopt
desk-alert-erasure = { $people ->
    [one] De gegevens van één persoon moeten nog gewist worden, boven op het aantal dat per dag mag.
   *[other] De gegevens van { $people } personen moeten nog gewist worden, boven op het aantal dat per dag mag.
}
desk-alert-erasure-action = Vandaag wissen

console-round = Ronde gedaan. Vervallen inschrijvingen: { $lapsed }. Vervallen codes: { $expired }. Herinneringen en eindberichten: { $warned }. Gewiste personen: { $erased }, in afwachting van een akkoord: { $waiting }.
