# Copies: refusals, guichetctl, the counter's home, and the page of copies.

## Refusals

refusal-backup-running = A copy is being made already. Wait until it is done.
refusal-backup-broken = The copy is not whole and was thrown away. Try again; if it happens again, run “guichetctl verify”.
refusal-backup-folder-gone = The folder { $folder } is not there. Plug the stick in, or choose another folder.
refusal-copy-unreadable = { $reason ->
    [NotFound] There is no file { $file }.
    [PermissionDenied] { $file } may not be read.
   *[other] { $file } cannot be read ({ $reason }).
}
refusal-copy-foreign = { $file } is not a copy made by Guichet.
refusal-copy-newer = { $file } comes from a newer version of Guichet. Install that one, then try again.
refusal-copy-damaged = { $file } is damaged or has been changed. Nothing was written; take another copy.
refusal-copy-key-wrong = This key does not open the copy. Check the recovery sheet, or the name and password of the day of the copy.
refusal-recovery-line-wrong = Line { $line } of the recovery sheet has a mistake in it. Read its twelve letters again.
refusal-recovery-wrong = These lines do not make a key. It takes seven, in order, of the same sheet.
refusal-folder-not-empty = The folder { $folder } is not empty. Restore into an empty one: nothing was replaced.

## guichetctl

console-name = guichetctl
console-backup = Sealed copy: { $file } ({ $kib } KiB). The recovery sheet or a staff password opens it. Destroy it within thirty days.
console-backup-now = Copied and verified: { $file } ({ $kib } KiB).
console-backup-set = Copies go to { $folder } from now on.
console-backup-none = No copies in { $folder }.
console-ask-recovery = Line of the recovery sheet (empty to end):
console-restored = “{ $name }” is restored in { $folder }: copy of { $day }, { $time }, verified, ledger { $head }. What was done since is not in it.
console-day-sheet = Day sheet, { $day }: { $file }
help-backup = Copy all data, sealed to the office key
help-backup-file = The file to make
help-backup-set = Choose the folder of the nightly copies
help-backup-set-folder = The folder, a share or a stick; it must exist
help-backup-now = Copy now into the folder of copies
help-backup-list = Show the copies that are kept
help-restore = Restore a copy into an empty folder (--data)
help-restore-file = The copy
help-restore-recovery = With the recovery sheet: its seven lines on standard input
help-restore-admin = With --recovery: an administrator, new or known, whose password is the line after the seven
help-daysheet = Write the day sheet
help-daysheet-pdf = The PDF file to make
help-daysheet-day = The day, like 2026-11-23 (otherwise today)

## The counter's home

desk-backup-rhythm = Every night at { $hour }:00, or at the next start. A copy is kept for { $days } days.
desk-backup-kib = { $size } KiB
desk-backup-mib = { $size } MiB
