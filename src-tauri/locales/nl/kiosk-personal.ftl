# The personal account at the kiosk: creating it, its data, its areas, its address.
kiosk-plate-create = Mijn account maken
kiosk-plate-create-text = Eerste bezoek
kiosk-create-line = Mijn account maken, stap { $step } van 3
kiosk-create-why = Onze officiële berichten komen op dit adres.
kiosk-create-known = Al hier geweest?
kiosk-create-recover = Terug naar mijn account

kiosk-areas-title = Voor welk domein?
kiosk-areas-add = Domein toevoegen
kiosk-profile-areas = Mijn domeinen

kiosk-known-title = Dit adres heeft al een account
kiosk-known-address = Het adres
kiosk-known-text = Is het van u? Een bericht brengt u terug. Niets is verloren.
kiosk-known-send = Dat ben ik: stuur het bericht
kiosk-known-other = Een ander adres schrijven

kiosk-active-file = Mijn dossier openen
kiosk-todo = Te doen
kiosk-todo-text = <b>Te doen: vul “Mijn gegevens” in.</b> Zonder die is uw inschrijving niet doorgegeven.
kiosk-task-account = Account maken
kiosk-task-data = Mijn gegevens
kiosk-task-link = Controle door het secretariaat
kiosk-task-done = gedaan
kiosk-task-todo = te doen
kiosk-task-later = nog niet mogelijk

kiosk-dossier-waiting = <b>Doorgegeven.</b> Het secretariaat koppelt uw dossier uiterlijk <b>{ $due }</b> ({ $days ->
    [one] { $days } werkdag
   *[other] { $days } werkdagen
}).
kiosk-dossier-asked = <b>Er ontbreekt iets.</b> { $reason } Antwoord uiterlijk <b>{ $due }</b>: ga naar het secretariaat.
kiosk-dossier-linked = <b>Uw dossier is gekoppeld.</b> Nummer <b>{ $number }</b>.
kiosk-dossier-refused = <b>Uw aanvraag is niet aanvaard.</b> { $reason } Het secretariaat legt het u uit.
kiosk-dossier-kept = <b>Uw gegevens zijn bewaard.</b>
kiosk-dossier-enrolments = Mijn cursussen
kiosk-dossier-attestations = Mijn attesten

kiosk-details-line = Mijn gegevens, stap { $step } van { $steps }
kiosk-details-title = Mijn gegevens
kiosk-details-birth = Uw geboorte
kiosk-details-address = Uw adres
kiosk-details-contact = Hoe wij u bereiken
kiosk-details-edit = Wijzigen: { $page }
kiosk-details-send = Bewaren en doorgeven
kiosk-detail-birth_date = Geboortedatum
kiosk-detail-birth_name = Geboortenaam
kiosk-detail-street = Straat en nummer
kiosk-detail-postcode = Postcode
kiosk-detail-locality = Gemeente
kiosk-detail-country = Land
kiosk-detail-phone = Telefoon
kiosk-detail-employer = School of werkgever
kiosk-detail-registry_number = Registernummer
kiosk-detail-optional = (vrij)
kiosk-birth-title = Uw geboortedatum
kiosk-birth-example = Bijvoorbeeld 27, maart, 1984. De maand mag ook in cijfers.
kiosk-birth-day = Dag
kiosk-birth-month = Maand
kiosk-birth-year = Jaar
kiosk-keys-text = Toetsenbord voor uw gegevens

kiosk-replace-line = Ander adres, stap { $step } van 3
kiosk-replace-lost = Is dit adres niet meer van u?
kiosk-replace-begin = Een ander adres geven
kiosk-replace-follows = Uw cursussen en attesten volgen na controle.

kiosk-move-begin = Adres wijzigen
kiosk-move-line = Adres wijzigen
kiosk-move-title = Uw nieuwe e-mailadres
kiosk-move-why = Daarheen gaat een code. Het oude adres wordt verwittigd.
kiosk-moving-title = Kijk bij de berichten van uw nieuwe adres
kiosk-moving-text = Er gaat een bericht naar
kiosk-moving-back = Toon de code aan de zuil: het nieuwe adres geldt meteen.
kiosk-moving-pending = Tot dan verandert er niets.
kiosk-moved-title = Uw adres is gewijzigd
kiosk-moved-text = Onze berichten komen voortaan daar. Uw wachtwoord blijft hetzelfde.
kiosk-refused-address_taken = Dit adres hoort al bij een account
kiosk-refused-address_taken-text = Het secretariaat ziet waarom en helpt u meteen.
kiosk-attested-title = Bewijs
kiosk-attested-valid = Dit bewijs is geldig
kiosk-attested-not = Dit bewijs is niet meer geldig
kiosk-attested-name = Op naam van
kiosk-attested-dates = Data
kiosk-attested-state = Stand
kiosk-attested-no-more = Meer zeggen wij niet.
kiosk-attested-programme = Opleiding
kiosk-dossier-answer = Mijn gegevens nakijken
kiosk-profile-print = Beloofde dag afdrukken
kiosk-profile-printed = Uw papier komt uit { $printer }.
kiosk-profile-not-printed = De printer antwoordt niet. Noteer de dag op het scherm.
