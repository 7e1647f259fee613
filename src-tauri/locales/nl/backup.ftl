# Copies: refusals, guichetctl, the counter's home, and the page of copies.

## Refusals

refusal-backup-running = Er wordt al een kopie gemaakt. Wacht tot die klaar is.
refusal-backup-broken = De kopie is niet volledig en is weggegooid. Probeer opnieuw; gebeurt het nog eens, start dan “guichetctl verify”.
refusal-backup-folder-gone = De map { $folder } is er niet. Sluit de usb-stick aan, of kies een andere map.
refusal-copy-unreadable = { $reason ->
    [NotFound] Er is geen bestand { $file }.
    [PermissionDenied] { $file } mag niet gelezen worden.
   *[other] { $file } kan niet gelezen worden ({ $reason }).
}
refusal-copy-foreign = { $file } is geen kopie van Guichet.
refusal-copy-newer = { $file } komt van een recentere versie van Guichet. Installeer die versie en probeer opnieuw.
refusal-copy-damaged = { $file } is beschadigd of gewijzigd. Er is niets geschreven; neem een andere kopie.
refusal-copy-key-wrong = Deze sleutel opent de kopie niet. Controleer het herstelblad, of de gebruikersnaam en het wachtwoord van de dag van de kopie.
refusal-recovery-line-wrong = Regel { $line } van het herstelblad bevat een fout. Lees de twaalf letters opnieuw.
refusal-recovery-wrong = Deze regels vormen geen sleutel. Het moeten er zeven zijn, in volgorde, van hetzelfde blad.
refusal-folder-not-empty = De map { $folder } is niet leeg. Kies een lege map om de kopie terug te zetten: er is niets vervangen.

## guichetctl

console-name = guichetctl
console-backup = Verzegelde kopie: { $file } ({ $kib } KiB). Het herstelblad of een wachtwoord van het secretariaat opent die. Vernietig de kopie binnen dertig dagen.
console-backup-now = Kopie gemaakt en gecontroleerd: { $file } ({ $kib } KiB).
console-backup-set = De kopieën gaan voortaan naar { $folder }.
console-backup-none = Geen kopieën in { $folder }.
console-ask-recovery = Regel van het herstelblad (leeg om te eindigen):
console-restored = “{ $name }” is teruggezet in { $folder }: kopie van { $day }, { $time }, gecontroleerd, logboek { $head }. Wat daarna is gedaan, staat er niet in.
console-day-sheet = Dagoverzicht, { $day }: { $file }
help-backup = Alle gegevens kopiëren, verzegeld voor de bureausleutel
help-backup-file = Het bestand dat gemaakt wordt
help-backup-set = De map kiezen voor de kopieën van elke nacht
help-backup-set-folder = De map, een gedeelde map of een usb-stick; die moet bestaan
help-backup-now = Nu kopiëren naar de map van de kopieën
help-backup-list = De bewaarde kopieën tonen
help-restore = Een kopie terugzetten in een lege map (--data)
help-restore-file = De kopie
help-restore-recovery = Met het herstelblad: de zeven regels ervan op de standaardinvoer
help-restore-admin = Met --recovery: een beheeraccount, nieuw of bekend; het wachtwoord is de regel na de zeven
help-daysheet = Het dagoverzicht schrijven
help-daysheet-pdf = Het pdf-bestand dat gemaakt wordt
help-daysheet-day = De dag, zoals 2026-11-23 (anders vandaag)

## The counter's home

desk-backup-rhythm = Elke nacht om { $hour } uur, of bij de volgende start. Een kopie wordt { $days } dagen bewaard.
desk-backup-kib = { $size } KiB
desk-backup-mib = { $size } MiB
