# The page of copies at the counter, the strip of a copy that failed, and the day sheet's button.

backups-failed = Backups have failed since { $since }.
backups-retry = Try again
backups-open = Show backups
backups-last = Last good copy
backups-never = No copy yet
backups-now = Copy now
backups-copying = Copying…
backups-done = Copied and verified.
backups-where = Where copies go
backups-folder = Another folder, share or stick
backups-usual = These copies are on this PC’s own disk. If it breaks, they are gone with it: choose a stick or a share.
backups-sealed = Each copy is sealed: the recovery sheet or a staff password opens it, on any PC.
backups-choose = Choose
backups-back = Back to the usual folder
backups-chosen = Copies go to this folder from now on.
backups-kept = Copies kept
backups-none = No copies in this folder.
backups-day-sheet = Day sheet
backups-day-sheet-printed = Day sheet sent to { $printer }.
backups-day-sheet-kept = Day sheet kept: { $file }
backups-kept-count = { $count ->
    [one] one copy
   *[other] { $count } copies
}
backups-folder-missing = Name a folder.
