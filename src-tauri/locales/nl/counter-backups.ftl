# The page of copies at the counter, the strip of a copy that failed, and the day sheet's button.

backups-failed = De reservekopie mislukt sinds { $since }.
backups-retry = Opnieuw proberen
backups-open = Reservekopieën bekijken
backups-last = Laatste goede kopie
backups-never = Nog geen kopie
backups-now = Nu kopiëren
backups-copying = Bezig met kopiëren…
backups-done = Kopie gemaakt en gecontroleerd.
backups-where = Waar de kopieën heen gaan
backups-folder = Andere map, gedeelde map of usb-stick
backups-usual = Deze kopieën staan op de schijf van deze pc. Gaat die stuk, dan zijn ook de kopieën weg: kies een usb-stick of een gedeelde map.
backups-sealed = Elke kopie is verzegeld: het herstelblad of een wachtwoord van het secretariaat opent die, op elke pc.
backups-choose = Kiezen
backups-back = Terug naar de gewone map
backups-chosen = De kopieën gaan voortaan naar deze map.
backups-kept = Bewaarde kopieën
backups-none = Geen kopieën in deze map.
backups-day-sheet = Dagoverzicht
backups-day-sheet-printed = Dagoverzicht verzonden naar { $printer }.
backups-day-sheet-kept = Dagoverzicht bewaard: { $file }
backups-kept-count = { $count ->
    [one] één kopie
   *[other] { $count } kopieën
}
backups-folder-missing = Geef een map.
