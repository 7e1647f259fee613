# What guichetctl says. Names of commands and options are the same in every language.

console-fault = Er ging iets mis in het programma: { $cause }
console-usage = “guichetctl --help” toont wat mogelijk is.
console-ask-password = Wachtwoord:
console-ask-new-password = Wachtwoord van het beheeraccount (minstens 15 tekens):
console-rehearsal-name = Oefenschool
console-rehearsal-admin = balie
console-init = “{ $name }” staat klaar in { $folder }. Het beheeraccount is “{ $admin }”.
console-init-password = Wachtwoord van de oefening voor “{ $admin }”: { $password }
console-init-no-recovery = Zonder herstelblad opent alleen dit wachtwoord de bureausleutel. De volgende keer: --recovery BESTAND.
console-programme-added = Het programma “{ $name }” is toegevoegd, met korte naam { $key }.
console-programme-none = Geen programma’s. “guichetctl programme add --preset orp-voucher” voegt er een toe.
console-issued = { $count ->
    [one] Reeks { $batch }: één voucher, nr. { $first }.
   *[other] Reeks { $batch }: { $count } vouchers, nr. { $first } tot en met { $last }.
}
console-reprinted = { $count ->
    [one] Reeks { $batch }: één voucher herdrukt, nr. { $first }.
   *[other] Reeks { $batch }: { $count } vouchers herdrukt, nr. { $first } tot en met { $last }.
}
console-sheets = { $sheets ->
    [one] Eén vel: { $place }
   *[other] { $sheets } vellen: { $place }
}
console-sheets-nowhere = Er is geen printer: “guichetctl voucher reprint { $batch } --as NAAM --pdf BESTAND” geeft de vellen.
console-voided = { $count ->
    [one] Eén voucher van reeks { $batch } is geannuleerd.
   *[other] { $count } vouchers van reeks { $batch } zijn geannuleerd.
}
console-exported = Tabel geschreven: { $file }
console-batch = Reeks { $batch }  { $programme }, { $issuer }: { $count } vouchers, { $used } gebruikt, { $held } bezet, { $free } vrij, { $void } geannuleerd
console-ask-mail-password = Wachtwoord van de mailserver:
console-mail-folder = De berichten vertrekken naar { $folder }.
console-mail-smtp = De berichten vertrekken via { $url }.
console-mail-pass = Verzonden berichten: { $sent }. Opnieuw te proberen: { $deferred }. Aan de balie te bekijken: { $failed }.
console-mail-no-transport = De berichten wachten: er is geen weg gekozen. “guichetctl mail set” kiest er een.
console-mail-none = Geen berichten.
console-letter-queued = wachtend
console-letter-sending = bezig
console-letter-deferred = opnieuw te proberen
console-letter-accepted = verzonden
console-letter-failed = geweigerd
console-letter-needs-staff = te bekijken
console-letter-cancelled = geannuleerd

## Help

help = De balie zonder scherm: alles wat de kiosk en de balie doen, voor de nacht, scripts en oefeningen.
help-heading-usage = Gebruik:
help-heading-orders = Opdrachten
help-heading-values = Waarden
help-heading-options = Opties
help-help = Deze hulp tonen
help-version = De versie tonen
help-data = De gegevensmap (anders GUICHET_DATA, anders de gewone plaats)
help-json = Antwoorden in JSON
help-now = De tijd die geldt, zoals 2026-11-23T15:20:00+01:00; alleen in een oefenmap
help-language = De taal van de antwoorden: fr, de, en of nl

help-init = Van een map een instelling maken. Het wachtwoord is één regel van de standaardinvoer.
help-init-language = De taal van de instelling: fr, de, en of nl
help-init-name = De naam van de instelling
help-init-zone = De tijdzone, zoals Europe/Brussels
help-init-admin = De gebruikersnaam van het eerste beheeraccount
help-init-recovery = Het pdf-bestand van het herstelblad
help-init-rehearsal = Een oefenmap: vraagt niets, zet OEFENING op de papieren, houdt de berichten bij zich

help-programme = Programma’s en hun regels
help-programme-add = Een programma toevoegen uit een bestand of een sjabloon
help-programme-add-file = Het TOML-bestand met de regels
help-programme-add-preset = Een meegeleverd sjabloon: orp-voucher
help-programme-add-key = De korte naam van het programma (anders die uit het bestand)
help-programme-list = De programma’s tonen
help-programme-show = De regels van een programma tonen
help-programme-show-key = De korte naam van het programma

help-user = In naam van deze persoon; het wachtwoord is één regel van de standaardinvoer
help-pdf = Het pdf-bestand van de vellen (anders gaan ze naar de printer)
help-batch = Het nummer van de reeks
help-vouchers = Het nummer van een voucher, zo vaak als nodig (anders alle)
help-voucher = Vouchers en hun reeksen
help-voucher-issue = Een reeks vouchers uitgeven
help-voucher-issue-programme = De korte naam van het programma
help-voucher-issue-count = Hoeveel vouchers: 1 tot 10.000
help-voucher-issue-issuer = Wie ze uitdeelt
help-voucher-issue-use-by = De laatste dag om ze in te voeren, zoals 2027-12-31
help-voucher-issue-course = De cursus, gedrukt in plaats van de naam van het programma
help-voucher-issue-note = Een notitie voor het secretariaat
help-voucher-list = De reeksen tonen, of de vouchers van een reeks
help-voucher-void = Niet-gebruikte vouchers annuleren
help-voucher-void-reason = De reden: misprint, lost, issuer of other
help-voucher-void-note = Enkele woorden meer, nodig bij other
help-voucher-reprint = Vrije vouchers herdrukken
help-voucher-export = De tabel van een reeks in de exportmap schrijven
help-voucher-export-audience = Met namen voor het secretariaat, zonder namen voor de uitgever
help-mail = Berichten
help-mail-set = Kiezen hoe de berichten vertrekken
help-mail-set-folder = Naar een map, als .eml-bestanden
help-mail-set-folder-folder = De map
help-mail-set-smtp = Via een mailserver; het wachtwoord is één regel van de standaardinvoer
help-mail-set-smtp-url = Het adres, zoals smtps://naam@mail.voorbeeld.be:465, zonder wachtwoord
help-mail-run = Nu verzenden wat wacht
help-mail-list = De berichten tonen
help-mail-show = Een bericht en de pogingen tonen; de code is verborgen
help-mail-show-letter = Het nummer van het bericht
help-ask = De kiosk of de balie iets vragen, in JSON
help-ask-face = De deur
help-ask-entry = De naam van de ingang, zoals “guichetctl doors” die toont
help-ask-request = De vraag in JSON; “-” leest die van de standaardinvoer, na de regel met het wachtwoord

help-doors = Elke ingang van beide deuren tonen, met het JSON-schema
help-round = Nu doen wat de tijd meebrengt: termijnen en herinneringen
help-verify = Het bestand controleren: integriteit, logboek, elke voucher en elk account
help-address = E-mailadressen
help-address-check = Adressen beoordelen: één per regel van de invoer, één JSON-oordeel per regel
help-password = Wachtwoorden
help-password-check = Wachtwoorden beoordelen: één per regel van de invoer, één JSON-oordeel per regel
help-password-check-programme = Volgens de regels van dit programma

## Verify

verify-clean = Niets te melden. Vouchers: { $vouchers }. Accounts: { $accounts }. Logboekregels: { $lines }, kop { $head }.
verify-found = { $findings ->
    [one] Eén punt te melden. Laat deze map onaangeroerd en vergelijk die met een reservekopie.
   *[other] { $findings } punten te melden. Laat deze map onaangeroerd en vergelijk die met een reservekopie.
}
verify-object-file = bestand
verify-object-ledger = logboekregel
verify-object-institution = instelling
verify-object-staff = personeel
verify-object-programme = programma
verify-object-batch = reeks
verify-object-voucher = voucher
verify-object-registration = inschrijving
verify-object-learner = persoon
verify-object-account = account
verify-object-access = toegang
verify-object-code = code
verify-object-letter = bericht
verify-file-damaged = Het bestand is beschadigd: { $detail }
verify-schema-changed = De structuur van het bestand is gewijzigd: { $detail }
verify-row-dangling = { $object } { $id } verwijst naar een rij die niet bestaat ({ $detail }).
verify-line-missing = Er ontbreken regels in het logboek: { $detail }.
verify-line-out-of-chain = Logboekregel { $id } volgt niet op de vorige.
verify-line-changed = Logboekregel { $id } is gewijzigd ({ $detail }).
verify-detail-missing = De details van logboekregel { $id } ontbreken ({ $detail }).
verify-detail-changed = De details van logboekregel { $id } zijn gewijzigd ({ $detail }).
verify-object-unknown = { $object } { $id }: onbekend in het logboek.
verify-object-gone = { $object } { $id }: bekend in het logboek, maar bestaat niet meer.
verify-state-changed = { $object } { $id }: de status is buiten het logboek om veranderd ({ $detail }).
verify-facts-changed = { $object } { $id } is buiten het logboek om gewijzigd ({ $detail }).
verify-batch-count = Reeks { $id }: het aantal vouchers klopt niet ({ $detail }).
verify-batch-vouchers-changed = Reeks { $id }: de vouchers of hun codes zijn gewijzigd.
verify-access-end-wrong = Toegang { $id }: het einde is niet wat het programma zegt.
verify-held-without-registration = Voucher { $id }: bezet, maar zonder open inschrijving.
verify-registration-without-held = Inschrijving { $id }: open, maar de voucher is niet bezet.
verify-spent-without-access = Voucher { $id }: gebruikt, maar zonder toegang.
verify-access-without-spent = Toegang { $id }: de voucher is niet gebruikt, of hoort bij een ander programma.
verify-access-without-registration = Toegang { $id }: geen enkele inschrijving heeft deze toegang geopend.
verify-activated-without-access = Inschrijving { $id }: geactiveerd, maar zonder toegang.
verify-voucher-without-code = Voucher { $id }: heeft niet precies één code.
verify-voucher-code-out-of-step = Voucher { $id }: de code volgt de status niet.
verify-voucher-seal-out-of-step = Voucher { $id }: de verzegelde code of de reden van annulering volgt de status niet.
verify-voucher-changed-unseen = Voucher { $id }: buiten het logboek om veranderd sinds de uitgifte van de reeks.
verify-code-live-too-long = Code { $id }: werkt nog, maar de inschrijving is afgelopen.
verify-code-without-subject = Code { $id }: wat hij opent bestaat niet, of het einde klopt niet.
verify-draft-not-erased = Inschrijving { $id }: afgelopen, maar de naam of het adres staat er nog in.
verify-active-without-password = Account { $id }: actief, maar zonder wachtwoord.
console-house-set = Gegevens van de instelling opgeslagen.
console-house-logo = Logo opgeslagen.
help-house = De instelling: adres, openingstijden, logo
help-house-show = De gegevens van de instelling tonen in TOML
help-house-set = De gegevens van de instelling opslaan uit een bestand
help-house-set-file = Het TOML-bestand
help-house-logo = Het logo opslaan, of verwijderen als er geen bestand gegeven is
help-house-logo-file = Het PNG- of JPEG-bestand
verify-roster-out-of-step = Lijst { $id }: de persoon en de toegang horen niet bij elkaar.
verify-first-password-left = Eerste wachtwoord { $id }: zijn zegel is achtergebleven.
verify-search-out-of-step = Persoon { $id }: de zoekindex volgt haar niet meer.
console-programme-worded = De papieren van “{ $name }” dragen deze teksten.
help-programme-words = Toont wat de papieren van een programma zeggen, of neemt het uit een bestand over
help-programme-words-key = Sleutel van het programma
help-programme-words-file = TOML-bestand: second = "de" of "own", dan [fr], [de]… met hun zinnen; vet tussen sterretjes
console-platform-file = Voor het platform: { $file }. Dit bestand bevat wachtwoorden: laad het op en vernietig het daarna.
