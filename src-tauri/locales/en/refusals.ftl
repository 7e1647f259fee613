# Refusals: what is so, and the next step. One sentence pair per refusal of the core.

fault = Something went wrong in the programme. Please ask at the desk (incident { $incident }).

## Codes

refusal-code-too-short = This code is not complete. It has twelve letters, in three groups of four.
refusal-code-mistyped = { $group ->
    [1] One letter is wrong in the first group: { $hint }. Read it again on the paper.
    [2] One letter is wrong in the second group: { $hint }. Read it again on the paper.
    [3] One letter is wrong in the third group: { $hint }. Read it again on the paper.
   *[other] This code has a mistake in it. Read the twelve letters again on the paper.
}
refusal-code-unknown = This code was not found. Check the letters, or ask at the desk.
refusal-code-expired = This code stopped working on { $at }. Enrol again with your voucher.
refusal-code-used = This code has been used. If your account is active, sign in; otherwise ask at the desk.
refusal-code-replaced = A newer code replaces this one. Use the one in the last message you received.
refusal-slow-down = { $seconds ->
    [one] Too many tries. Wait one second, then try again.
   *[other] Too many tries. Wait { $seconds } seconds, then try again.
}

## Vouchers

refusal-voucher-not-usable = This voucher cannot be used. Please ask at the desk.
refusal-voucher-void = This voucher has been voided. Another voucher is needed.
refusal-voucher-not-issued = This voucher is not free: it is being used or has been used.

## Names and addresses

refusal-name-missing = { $which ->
    [first_name] Write your first name.
   *[last_name] Write your family name.
}
refusal-name-too-long = { $which ->
    [first_name] This first name is too long. Write at most { $most } characters.
   *[last_name] This family name is too long. Write at most { $most } characters.
}
refusal-name-has-symbols = { $which ->
    [first_name] A first name is written with letters, spaces, hyphens and apostrophes. Take the other signs out.
   *[last_name] A family name is written with letters, spaces, hyphens and apostrophes. Take the other signs out.
}
refusal-email-incomplete = Write a whole address, such as name@example.ch.
refusal-email-impossible = This address has a sign in it that no mail server accepts. Read it again.
refusal-language-unknown = The language “{ $tag }” is not available. Choose “fr”, “de”, “en” or “nl”.

## Passwords and sign-in

refusal-password-too-short = This password is too short. Write at least { $least } characters, or take the phrase offered.
refusal-password-too-long = This password is too long. Write at most { $most } characters.
refusal-password-common = This password is too easy to guess. Choose another, or take the phrase offered.
refusal-password-has-name = This password contains your name or address. Choose another.
refusal-sign-in-wrong = The login or the password is not right. Try again, or ask at the desk.
refusal-signed-out = The session is closed. Open it with your password.
refusal-locked = The counter is locked. Write your password to go on.
refusal-staff-name-taken = The login “{ $name }” is taken. Choose another.
refusal-staff-name-impossible = A login has 2 to 40 letters, digits, dots, spaces or hyphens.

## Issuing

refusal-count-out-of-range = Give a number from { $least } to { $most }.
refusal-issuer-missing = Say who hands these vouchers out, in at most 60 characters.
refusal-text-too-long = { $field ->
    [issuer] The issuer’s name is too long. Write at most { $most } characters.
    [course] The course’s name is too long. Write at most { $most } characters.
    [note] The note is too long. Write at most { $most } characters.
    [name] This name is too long. Write at most { $most } characters.
   *[other] This text is too long ({ $field }). Write at most { $most } characters.
}
refusal-text-does-not-fit = { $field ->
    [issuer] The issuer’s name does not fit on the sheet. Make it shorter.
    [course] The course’s name does not fit on the sheet. Make it shorter.
    [note] The note does not fit on the sheet. Make it shorter.
    [programme] The programme’s name does not fit on the sheet. Make it shorter.
    [institution] The institution’s name does not fit on the sheet. Make it shorter.
   *[other] A text does not fit on the sheet ({ $field }). Make it shorter.
}
refusal-use-by-past = { $on } has passed. Choose today or a day to come.
refusal-nothing-to-do = There is nothing to do: nothing is concerned, or nothing changes.
refusal-batch-unknown = There is no batch { $number }. The list of batches has the numbers.
refusal-letter-unknown = There is no letter { $number }. The list of letters has the numbers.
refusal-letter-settled = This letter has left or was cancelled. It cannot be changed any more.
refusal-registration-unknown = This registration has ended or does not exist. Start again with your voucher.
refusal-reason-missing = Give the reason: misprint, loss, the issuer’s wish, or other.
refusal-office-key-closed = Open the office’s session first: its key is needed to reprint.

## Programmes

refusal-programme-unknown = There is no programme “{ $key }”. “guichetctl programme list” shows them.
refusal-programme-key-taken = A programme has the key “{ $key }” already. Give another with --key.
refusal-programme-file-wrong = { $file }, line { $line }, “{ $key }”: { $reason }. Nothing was changed.
refusal-setting-not-obeyed = { $file }, line { $line }: Guichet does not follow “{ $key } = { $value }” yet. Take this setting out; nothing was changed.

## The house

refusal-disk-full = The disk is nearly full. Free at least { $least_mb } MB, then try again. Nothing was lost.
refusal-folder-in-use = Another Guichet is using this folder. Close it, then try again.
refusal-folder-empty = There is no institution in { $folder }. Open the counter of Guichet, or run “guichetctl init”, to make one.
refusal-folder-taken = There is an institution in { $folder } already. Choose an empty folder.
refusal-folder-from-newer-version = This folder was written by a newer version of Guichet. Install that one; nothing was changed.
refusal-folder-not-writable = Cannot write in { $folder }. Check the folder’s permissions.
refusal-clock-only-in-rehearsal = The time can be set in a rehearsal folder only. Leave --now out.
refusal-zone-unknown = The time zone “{ $zone }” is unknown. Write it like Europe/Zurich.
refusal-target-exists = There is a file { $file } already. Choose another name; nothing was replaced.
refusal-target-not-writable = { $reason ->
    [PermissionDenied] Not allowed to write { $file }. Choose another place.
    [NotFound] The folder of { $file } does not exist. Make it, or choose another place.
    [IsADirectory] { $file } is a folder. Give the name of a file.
    [StorageFull] There is no room left for { $file }. Free some, or choose another place.
   *[other] Cannot write { $file } ({ $reason }). Choose another place.
}
refusal-printer-refused = The printer refused the job: { $reason }. Look at it, then print again.
refusal-mail-address-wrong = The mail server’s address is not right: { $reason }. Write it like smtps://name@mail.example.ch:465.
refusal-secret-on-command-line = A password does not belong on the command line, where others can read it. Leave it out of the address and give it on standard input.
refusal-entry-unknown = There is no entry “{ $name }”. “guichetctl doors” shows them all.
refusal-request-malformed = The request has not the right shape: { $reason }.
refusal-logo-unreadable = This logo cannot be read. Give a PNG or JPEG file of 2 MB at most.

## People who work here

## People and their cards

## Personal accounts

refusal-area-closed = For this area people do not create an account here themselves. The office helps you.
refusal-email-has-account = This address already has an account.
refusal-birth-date-wrong = { $part ->
    [day] Write the day in figures, for example 27.
    [month] Write the month in figures or letters, for example 3 or March.
    [year] Write the year with four figures, for example 1984.
   *[other] There is no such day. Check day, month and year.
}
refusal-detail-missing = { $field ->
    [birth_date] Write your date of birth.
    [birth_name] Write your name at birth.
    [street] Write street and number.
    [postcode] Write the postcode.
    [locality] Write the town.
    [country] Write the country.
    [phone] Write a telephone number.
    [employer] Write your school or employer.
   *[other] Write the registry number.
}
refusal-detail-wrong = { $field ->
    [phone] This telephone number cannot be right. Write it in figures, for example 032 555 01 20.
    [postcode] This postcode cannot be right. Write it as on an envelope.
    [birth_name] A name is written in letters. Leave out figures and signs.
   *[other] This text says nothing. Write it in letters or figures.
}
refusal-details-sent = Your data are handed in already. To correct them, see the office.
refusal-area-held = You already have this area.
refusal-address-same = That is your address already. Write the new one.
refusal-address-taken = This address already belongs to an account. Write another one, or see the office.
refusal-details-closed = Nothing is asked for your account.

## Register and dossiers
refusal-dossier-unknown = There is no case { $number }.
refusal-dossier-decided = { $by } has already decided this case, { $at }. Nothing is lost: read it again.
refusal-dossier-changed = This case has changed meanwhile. Read it again before deciding.
refusal-file-unknown = This file is not in the register.
refusal-file-taken = The file { $number } is already linked to somebody else. Compare the two accounts, and let one take over the other if they are the same person.
refusal-file-number-taken = The number { $number } is already in the register.
refusal-account-not-replaceable = This account cannot be taken over: it is closed, erased, or the same one.
refusal-nothing-to-undo = There is no decision to undo.
refusal-undo-too-late = This decision is more than { $days } days old: it cannot be undone any more.
refusal-undo-overrun = This decision cannot be undone any more: other changes rest on it.
refusal-region-unknown = No holidays are known here for the region “{ $region }”.
refusal-register-column-missing = The column “{ $name }” is missing. At least a number, a last name and a first name are needed.
refusal-register-lines-wrong = { $count ->
    [one] One line cannot be taken. Correct it, or leave it out.
   *[other] { $count } lines cannot be taken. Correct them, or leave them out.
}

## Kiosk and counter together

refusal-case-not-found = No case “{ $number }” from these days. Read the number on the slip again.
refusal-case-unknown = This case has already ended. Open it again to see what became of it.
refusal-case-incomplete = The name is missing, or the address for the message. Complete the case first.
refusal-identity-unchecked = Note first how the identity was checked.
refusal-voucher-needed = This programme opens with a voucher. Enter its code.
refusal-order-gone = The office’s request has ended. Please ask the office.
refusal-kiosk-ordered = Another request is already waiting at the kiosk. Stop that one first.
refusal-kiosk-off = The kiosk is off. Open it, then try again.
refusal-kiosk-closed = The kiosk is closed. Reopen it, then try again.
refusal-wording-wrong = The text “{ $key }” cannot be printed like this. Expected: { $asked }
