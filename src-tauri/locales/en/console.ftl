# What guichetctl says. Names of commands and options are the same in every language.

console-fault = Something went wrong in the programme: { $cause }
console-usage = “guichetctl --help” shows what can be done.
console-ask-password = Password:
console-ask-new-password = Password of the administrator (at least 15 characters):
console-rehearsal-name = Rehearsal School
console-rehearsal-admin = desk
console-init = “{ $name }” is ready in { $folder }. The administrator is “{ $admin }”.
console-init-password = Password of “{ $admin }” in this rehearsal: { $password }
console-init-no-recovery = Without a recovery sheet this password alone opens the office key. Next time: --recovery FILE.
console-programme-added = The programme “{ $name }” has been added under the key { $key }.
console-programme-none = No programme yet. “guichetctl programme add --preset orp-voucher” adds one.
console-issued = { $count ->
    [one] Batch { $batch }: one voucher, no. { $first }.
   *[other] Batch { $batch }: { $count } vouchers, nos. { $first } to { $last }.
}
console-reprinted = { $count ->
    [one] Batch { $batch }: one voucher reprinted, no. { $first }.
   *[other] Batch { $batch }: { $count } vouchers reprinted, nos. { $first } to { $last }.
}
console-sheets = { $sheets ->
    [one] One sheet: { $place }
   *[other] { $sheets } sheets: { $place }
}
console-sheets-nowhere = There is no printer: “guichetctl voucher reprint { $batch } --as NAME --pdf FILE” gives the sheets.
console-voided = { $count ->
    [one] One voucher of batch { $batch } is void.
   *[other] { $count } vouchers of batch { $batch } are void.
}
console-exported = Table written: { $file }
console-batch = Batch { $batch }  { $programme }, { $issuer }: { $count } vouchers, { $used } used, { $held } held, { $free } free, { $void } void
console-ask-mail-password = Password of the mail server:
console-mail-folder = Letters leave into { $folder }.
console-mail-smtp = Letters leave through { $url }.
console-mail-pass = Letters sent: { $sent }. To be tried again: { $deferred }. For the desk to see: { $failed }.
console-mail-no-transport = Letters wait: no way out has been chosen. “guichetctl mail set” chooses one.
console-mail-none = No letters.
console-letter-queued = waiting
console-letter-sending = leaving
console-letter-deferred = to be retried
console-letter-accepted = sent
console-letter-failed = refused
console-letter-needs-staff = to be seen
console-letter-cancelled = cancelled

## Help

help = The desk without a screen: all that the kiosk and the counter do, for nights, scripts and tests.
help-heading-usage = Usage:
help-heading-orders = Commands
help-heading-values = Values
help-heading-options = Options
help-help = Show this help
help-version = Show the version
help-data = The data folder (else GUICHET_DATA, else the usual place)
help-json = Answer in JSON
help-now = The time to believe, such as 2026-11-23T15:20:00+01:00; in a rehearsal folder only
help-language = The language of the answers: fr, de, en or nl

help-init = Make a folder an institution. The password is one line of standard input.
help-init-language = The institution’s language: fr, de, en or nl
help-init-name = The institution’s name
help-init-zone = The time zone, such as Europe/Zurich
help-init-admin = The sign-in name of the first administrator
help-init-recovery = The PDF file of the recovery sheet
help-init-rehearsal = A rehearsal: asks nothing, marks papers ESSAI, keeps its letters to itself

help-programme = Programmes and their rules
help-programme-add = Add a programme from a file or a preset
help-programme-add-file = The TOML file with the rules
help-programme-add-preset = A preset that comes along: orp-voucher
help-programme-add-key = The programme’s short name (else the file’s)
help-programme-list = Show the programmes
help-programme-show = Show a programme’s rules
help-programme-show-key = The programme’s short name

help-user = In this person’s name; their password is one line of standard input
help-pdf = The PDF file of the sheets (else they go to the printer)
help-batch = The batch’s number
help-vouchers = A voucher’s number, as often as needed (else all)
help-voucher = Vouchers and their batches
help-voucher-issue = Issue a batch of vouchers
help-voucher-issue-programme = The programme’s short name
help-voucher-issue-count = How many vouchers: 1 to 10,000
help-voucher-issue-issuer = Who hands them out
help-voucher-issue-use-by = The last day they can be entered, such as 2027-12-31
help-voucher-issue-course = The course, printed instead of the programme’s name
help-voucher-issue-note = A note for the desk
help-voucher-list = Show the batches, or a batch’s vouchers
help-voucher-void = Void unspent vouchers
help-voucher-void-reason = The reason: misprint, lost, issuer or other
help-voucher-void-note = A few more words, needed with other
help-voucher-reprint = Print free vouchers again
help-voucher-export = Write a batch’s table into the folder of exports
help-voucher-export-audience = With names for the staff, without for the issuer
help-mail = Letters
help-mail-set = Choose how letters leave
help-mail-set-folder = Into a folder, as .eml files
help-mail-set-folder-folder = The folder
help-mail-set-smtp = Through a mail server; its password is one line of standard input
help-mail-set-smtp-url = The address, such as smtps://name@mail.example.ch:465, without a password
help-mail-run = Send now what is waiting
help-mail-list = Show the letters
help-mail-show = Show a letter and its attempts; its code is masked
help-mail-show-letter = The letter’s number
help-ask = Ask the kiosk or the counter something, in JSON
help-ask-face = The door
help-ask-entry = The entry’s name, as “guichetctl doors” shows them
help-ask-request = The request in JSON; “-” reads it from standard input, after the password’s line

help-doors = Show every entry of both doors with its JSON schema
help-round = Do now what time brings: deadlines and warnings
help-verify = Check the file: integrity, ledger, every voucher and every account
help-address = E-mail addresses
help-address-check = Judge addresses: one a line in, one JSON verdict a line out
help-password = Passwords
help-password-check = Judge passwords: one a line in, one JSON verdict a line out
help-password-check-programme = By this programme’s rules

## Verify

verify-clean = Nothing found. Vouchers: { $vouchers }. Accounts: { $accounts }. Ledger lines: { $lines }, head { $head }.
verify-found = { $findings ->
    [one] One finding. Keep this folder as it is and compare it with a backup.
   *[other] { $findings } findings. Keep this folder as it is and compare it with a backup.
}
verify-object-file = file
verify-object-ledger = ledger line
verify-object-institution = institution
verify-object-staff = staff
verify-object-programme = programme
verify-object-batch = batch
verify-object-voucher = voucher
verify-object-registration = registration
verify-object-learner = person
verify-object-account = account
verify-object-access = access
verify-object-code = code
verify-object-letter = letter
verify-file-damaged = The file is damaged: { $detail }
verify-schema-changed = The file’s structure was changed: { $detail }
verify-row-dangling = { $object } { $id } points to a row that does not exist ({ $detail }).
verify-line-missing = Lines are missing from the ledger: { $detail }.
verify-line-out-of-chain = Ledger line { $id } does not follow the one before.
verify-line-changed = Ledger line { $id } was changed ({ $detail }).
verify-detail-missing = The details of ledger line { $id } are missing ({ $detail }).
verify-detail-changed = The details of ledger line { $id } were changed ({ $detail }).
verify-object-unknown = { $object } { $id }: the ledger does not know it.
verify-object-gone = { $object } { $id }: the ledger knows it, but it is not there any more.
verify-state-changed = { $object } { $id }: its state changed without the ledger ({ $detail }).
verify-facts-changed = { $object } { $id } changed without the ledger ({ $detail }).
verify-batch-count = Batch { $id }: the number of vouchers is not right ({ $detail }).
verify-batch-vouchers-changed = Batch { $id }: its vouchers or their codes were changed.
verify-access-end-wrong = Access { $id }: it does not end when its programme says.
verify-held-without-registration = Voucher { $id }: held, but without an open registration.
verify-registration-without-held = Registration { $id }: open, but its voucher is not held.
verify-spent-without-access = Voucher { $id }: used, but without an access.
verify-access-without-spent = Access { $id }: its voucher is not used, or of another programme.
verify-access-without-registration = Access { $id }: no registration has opened it.
verify-activated-without-access = Registration { $id }: activated, but without an access.
verify-voucher-without-code = Voucher { $id }: it has not exactly one code.
verify-voucher-code-out-of-step = Voucher { $id }: its code does not follow its state.
verify-voucher-seal-out-of-step = Voucher { $id }: its sealed code or its reason does not follow its state.
verify-voucher-changed-unseen = Voucher { $id }: it changed since its batch was issued, without the ledger.
verify-code-live-too-long = Code { $id }: it still works, but its registration has ended.
verify-code-without-subject = Code { $id }: what it opens does not exist, or its end is not right.
verify-draft-not-erased = Registration { $id }: ended, but the name or address is still in it.
verify-active-without-password = Account { $id }: active, but without a password.
console-house-set = House saved.
console-house-logo = Logo saved.
help-house = The house: address, hours, logo
help-house-show = Show the house as TOML
help-house-set = Save the house from a file
help-house-set-file = The TOML file
help-house-logo = Save the logo, or remove it when no file is given
help-house-logo-file = The PNG or JPEG file
verify-roster-out-of-step = Roster line { $id }: the person and the access do not belong together.
verify-first-password-left = First password { $id }: its seal was left behind.
verify-search-out-of-step = Person { $id }: the search index has lost track of them.
console-programme-worded = The papers of “{ $name }” bear these texts.
help-programme-words = Shows what a programme’s papers say, or takes it from a file
help-programme-words-key = The programme’s key
help-programme-words-file = TOML file: second = "de" or "own", then [fr], [de]… with their sentences; bold between asterisks
console-platform-file = For the platform: { $file }. This file bears passwords: upload it, then destroy it.
