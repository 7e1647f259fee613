# First run: what the core says, on paper and in its answers.

first-recovery-file = herstelblad

first-test-plate = AFDRUKPROEF
first-test-title = Proefpagina
first-test-made = { $at }
first-test-made-on = { $at }, op { $printer }
first-test-rule = De meetlijn
first-test-rule-how = Leg er een liniaal op: van begin tot eind <b>50 mm</b>. Klopt dat niet, dan vergroot of verkleint de printer de pagina: kies “werkelijke grootte” of “100 %” in de instellingen van de printer.
first-test-square = De QR-code
first-test-square-how = Houd hem voor de scanner, bij de stap “Scanner”. Deze code opent niets.
first-test-frame = Het kader en de lijnen
first-test-frame-how = Het kader loopt rond de hele pagina en is nergens afgesneden; de zes lijnen zijn zichtbaar, zelfs de dunste.

first-mail-subject = { $institution }: proefbericht
first-mail-body =
    Dit bericht komt van de balie van { $institution }.
    Het toont dat de berichten vertrekken. U hoeft niets te doen.
first-mail-no-way = Er is geen weg gekozen: het bericht is niet vertrokken.
first-mail-taken = Het proefbericht voor { $to } is vertrokken.
first-mail-phase-connect = De server is niet bereikt. Controleer de naam en de poort ervan, en de verbinding.
first-mail-phase-tls = De verbinding kon niet versleuteld worden. Controleer het begin van het adres, smtps of smtp+starttls, en de poort.
first-mail-phase-auth = De server laat ons niet binnen. Controleer de naam en het wachtwoord.
first-mail-phase-mail = De server weigert het adres van de afzender.
first-mail-phase-rcpt = De server weigert het adres van de ontvanger.
first-mail-phase-data = De server heeft het bericht niet aangenomen.
first-mail-phase-dot = De server heeft het bericht niet bevestigd; misschien is het aangekomen.

desk-step-house = De openingstijden invullen
desk-step-reader = De scanner proberen

refusal-not-set-up = Deze balie is nog niet in gebruik. Vraag hulp aan het secretariaat.
refusal-institution-name-missing = Vul de naam van de instelling in.
refusal-hours-wrong = { $day ->
    [1] Maandag
    [2] Dinsdag
    [3] Woensdag
    [4] Donderdag
    [5] Vrijdag
    [6] Zaterdag
   *[7] Zondag
}: schrijf tijden zoals 8:00 en 12:00, het einde na het begin.
refusal-recovery-settled = Het herstelblad is al gegeven. Het wordt maar één keer getoond.
refusal-recovery-due = Druk eerst het herstelblad af, sla het op of schrijf het over.
refusal-queue-unknown = Deze computer kent de printer “{ $queue }” niet. Kies er een uit de lijst.
refusal-address-missing = Vul het adres in waar het proefbericht heen moet.
refusal-no-desk-beside = Deze oefening hoort bij geen enkele balie. Sluit het venster en open Guichet zoals gewoonlijk.
refusal-practice-not-possible = De oefening kan niet in { $folder }: die map dient voor iets anders. Verplaats de map en probeer opnieuw.
