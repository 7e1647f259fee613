# The day sheet: one page that closes a day.

paper-day = DAY SHEET
paper-day-title = Day sheet { $day }
paper-day-file = day-sheet-{ $day }.pdf
paper-day-by = Printed on { $day } at { $time } by { $by }
paper-day-todo = To take up again
paper-day-late = LATE
paper-day-no-time = no time
paper-day-when = { $day }, { $time }
paper-day-row = <b>{ $title },</b> { $what }
paper-day-flag = { $what }, { $flag }
paper-day-see-screen = See the counter’s screen: this text is too long for this line.
paper-day-nothing = Nothing waits.
paper-day-more = and { $count } more, on the counter’s screen
paper-day-figures = The day in figures
paper-day-accounts = { $count ->
    [one] account created
   *[other] accounts created
}
paper-day-used = { $count ->
    [one] voucher used
   *[other] vouchers used
}
paper-day-registrations = { $count ->
    [one] registration entered
   *[other] registrations entered
}
paper-day-letters = { $count ->
    [one] message sent
   *[other] messages sent
}
paper-day-hours = Visits to the kiosk, by hour
paper-day-nobody = Nobody that day.
paper-day-post = Messages
paper-day-post-sent = { $count ->
    [one] sent that day
   *[other] sent that day
}
paper-day-post-waiting = waiting to leave
paper-day-post-refused = { $count ->
    [one] refused, to be taken up
   *[other] refused, to be taken up
}
paper-day-post-unsure = to be checked by somebody
paper-day-papers = Paper: is all accounted for?
paper-day-printed = printed
paper-day-spoiled = spoiled
paper-day-voided = voided
paper-day-again = reprints
paper-day-kind-vouchers = Vouchers
paper-day-kind-vouchers-numbered = Vouchers { $first } to { $last }
paper-day-kind-slips = Access slips
paper-day-kind-next = “Next step” slips
paper-day-kind-sheets = Sheets given to the printer
paper-day-kind-elsewhere = Sheets kept as files, or without a printer
paper-day-proofs = Proofs
paper-day-backup = Backup
paper-day-backup-brief = Backups fail: the counter’s screen says why.
paper-day-backup-none = no copy has been made yet
paper-day-backup-good = sealed and verified, { $at }
paper-day-backup-placed = sealed and verified, { $at }, in { $folder }
paper-day-backup-failing = failing since { $since }; last good copy: { $at }
paper-day-ledger = Ledger
paper-day-ledger-lines = { $findings ->
    [0] { $lines } lines, verified; head
    [one] { $lines } lines, one finding; head
   *[other] { $lines } lines, { $findings } findings; head
}
paper-day-clock = Clock
paper-day-clock-sure = sure when this was printed
paper-day-clock-suspect = behind what it has already shown: set it right
paper-day-seen = Seen on
paper-day-signed = signature
paper-day-foot = Keep with the papers of the week · no secret on this sheet
paper-day-page = page 1 of 1
