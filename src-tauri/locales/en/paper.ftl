# What papers say. <b>…</b> is bold, <br> ends a line.
paper-rehearsal = TRIAL
paper-specimen = SPECIMEN

# Vouchers. Two clocks, two verbs: “use” is the paper's, “opens” the account's.
paper-voucher = VOUCHER
paper-voucher-title = Vouchers { $first } to { $last }
paper-voucher-issuer = Handed out by <b>{ $issuer }</b>
paper-voucher-use-by = Use it by <b>{ $date } at the latest</b>
paper-voucher-keeps = Use it <b>on any day you like</b>
paper-voucher-access =
    { $days ->
        [one] Opens <b>{ $days } day</b> of access once the code is entered
       *[other] Opens <b>{ $days } days</b> of access once the code is entered
    }
paper-voucher-instruction = At the kiosk, show this square or type these 12 letters:
paper-voucher-once = Works once · cannot be added to another voucher
paper-voucher-number = No. { $number } · { $issued } · { $by }

# The slip that says what comes next.
paper-next = NEXT STEP
paper-next-title = Activate your account
paper-until = Until
paper-deadline-open = From now
paper-next-no-deadline = the time starts when the message leaves
paper-next-code = Your activation code
paper-next-step-1 = <b>Go to the kiosk</b> in the hall, or to the desk.
paper-next-step-2 = <b>Show this square</b> to the reader, or type the 12 letters.
paper-next-step-3 = <b>Choose your passphrase.</b> That is all.
paper-next-mail = <b>A message is on its way too.</b> Either will do, the other then expires. The message also confirms your address.
paper-next-no-mail = <b>This paper is enough.</b> Without an address, ask for any new code at the desk.
paper-next-late = <b>Too late?</b> Enrol again, your voucher stays good.
paper-next-lost = <b>Lost it?</b> Tell the desk: we will cancel this code.
paper-next-hours = Desk: { $hours }
paper-next-reference = Ref. { $reference } · printed { $printed } · { $place }

# Credential slips.
paper-access = PERSONAL ACCESS
paper-access-title = Access slips
paper-access-notice = Hand over in person. The secret is inside.
paper-access-user = <b>User name</b>
paper-access-phrase = <b>Temporary passphrase</b> · 5 words in small letters, a space between them
paper-access-letters = <b>Temporary password</b> · 16 letters in 4 groups, without the spaces
paper-access-chosen = <b>Passphrase</b> · 5 words in small letters, a space between them
paper-access-password = <b>Password</b>
paper-access-own = chosen by you
paper-access-chosen-step-3 = <b>Keep</b> this paper folded. Once you know the words, destroy it.
paper-access-fold = fold here: the pattern hides the secret
paper-access-opens = Afterwards, with your passphrase: <b>{ $platform }</b>
paper-access-step-1 = <b>Open</b> { $platform }, or show this square at the kiosk.
paper-access-step-1-kiosk = <b>Go to the kiosk</b> and show this square to the reader.
paper-access-step-2 = <b>Type</b> what is in the two frames above.
paper-access-step-3 = <b>Choose</b> a phrase of your own, then destroy this paper.
paper-access-code-step-3 = <b>Choose your passphrase,</b> then destroy this paper.
paper-access-noise = <b>Nothing to read or scan here.</b><br>The scrambled square and letters hide your code once the sheet is folded.
paper-access-foot = Found it? Bring it to the desk. · Ref. { $reference } · { $printed }, { $by }

# The recovery sheet of the office key.
paper-recovery = OFFICE KEY
paper-recovery-title = Recovery sheet
paper-recovery-what = This sheet reopens backups and sealed secrets when no password can any more. <b>Whoever holds it can read everything.</b>
paper-recovery-made = Made
paper-recovery-made-by = { $at }, by { $by }
paper-recovery-folder = Folder
paper-recovery-folder-of = Guichet, { $institution }
paper-recovery-print = Fingerprint of the key
paper-recovery-copy = Copy
paper-recovery-copy-only = the only one; any other print is noted in the ledger
paper-recovery-fold-top = 2. fold the top over the letters
paper-recovery-fold-bottom = 1. fold the bottom over the letters
paper-recovery-lines = 7 lines of 12 letters. Each line checks itself.
paper-recovery-square = No photo, no scan, no copy: the square holds the whole key.
paper-recovery-use = Using it
paper-recovery-step-1 = <b>On the new PC:</b> guichetctl restore FILE --recovery --admin NAME
paper-recovery-step-2 = <b>Show the square</b> to the reader, or type the 7 lines in order.
paper-recovery-step-3 = <b>Choose</b> a new password, then put this sheet back in its envelope.
paper-recovery-keep = Keeping it
paper-recovery-keep-how = Fold in three, print inside. Closed envelope, signed across the flap, in the safe. Check the envelope at the start of each year.
paper-recovery-deposited = Deposited
paper-recovery-deposited-by = by
paper-recovery-witness = witness
paper-recovery-foot = Lost, seen or copied? Whoever holds it can open every copy: put the copies in a safe place and tell the management. Guichet cannot renew this key yet.
paper-access-first-step-1 = <b>Go to the kiosk</b> and touch “I have an account”.
paper-access-first-step-3 = <b>Choose</b> a phrase of your own: it opens { $platform } as well.
paper-next-help = Lost, or too late? Come to the desk.
paper-next-mail-short = A message is sent too: one of the two is enough.
paper-next-no-mail-short = This paper is enough.
paper-access-noise-short = Nothing to read or scan in these boxes.
paper-access-chosen-letters = <b>Password</b> · 4 groups of 4 letters, spaces optional
