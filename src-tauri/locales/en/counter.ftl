# The counter's screens. Sentence case, buttons are verbs.

counter-title = { $screen } – Guichet
counter-loading = One moment…
counter-retry = Try again
counter-copy-detail = Copy the detail
counter-copied = Copied
counter-close = Close
counter-close-notice = Close the notice
counter-leave = Leave it
counter-optional = (optional)
counter-open = Open
counter-fault = The screen could not be shown
counter-rehearsal = TRIAL
counter-key-enter = Enter
counter-key-ctrl-enter = Ctrl Enter

## Session

counter-desk = Office counter
counter-closed = Session closed
counter-name = User name
counter-password = Password
counter-show-password = Show the password
counter-open-session = Open the session
counter-name-missing = Type your user name.
counter-password-missing = Type your password.
counter-slow-down = { $seconds ->
    [one] Too many tries. Try again in one second.
   *[other] Too many tries. Try again in { $seconds } seconds.
}
counter-language = Language
counter-gate-mail = Mail: { $mail }
counter-gate-kiosk = Kiosk: { $kiosk }
counter-locked = Counter locked
counter-locked-kept = What you were writing is kept.
counter-unlock = Unlock
counter-sign-out = Close this session
counter-lock = Lock
counter-night = Night

## Rail and bar

counter-rail = Places and session
counter-main-navigation = Main
counter-home = To do
counter-vouchers = Vouchers
counter-letters = Messages
counter-backups = Backups
counter-gauges = State of the desk
counter-gauge-post = { $failed ->
    [0] { $waiting ->
        [0] nothing waiting
        [one] one message waiting
       *[other] { $waiting } messages waiting
    }
    [one] one message to look at
   *[other] { $failed } messages to look at
}
counter-printer = Printer
counter-kiosk = Kiosk
counter-kiosk-calls = The kiosk is calling
counter-since = since { $since }
counter-answer = I am coming
counter-answer-call = { $calls ->
    [one] Answer the call
   *[other] Answer the { $calls } calls
}
counter-call-answered = The call is taken.

## Home

counter-by-deadline = By deadline
counter-nothing-todo = Nothing to do.
counter-nothing-todo-next = Next deadline: none.
counter-first-steps = First steps
counter-steps-done = { $done } of { $total }
counter-step-done = , done
counter-step-todo = , to do
counter-accounts-created = Accounts created
counter-as-table = Table
counter-as-bars = Drawing
counter-bars-spoken = Accounts created per day over fourteen days, at most { $most }. The Table button gives the figures.
counter-sum-accounts = { $count ->
    [one] <b>{ $count }</b> account
   *[other] <b>{ $count }</b> accounts
}
counter-sum-vouchers = { $count ->
    [one] <b>{ $count }</b> voucher used
   *[other] <b>{ $count }</b> vouchers used
}
counter-sum-slips = { $count ->
    [one] <b>{ $count }</b> slip
   *[other] <b>{ $count }</b> slips
}
counter-endings = Access ending soon
counter-recent = Seen at the desk today

## Batches

counter-batches = Voucher batches
counter-batches-open = Open
counter-batches-ended = Used up or past
counter-ended-recently = Ended recently
counter-see-all = All { $count }
counter-no-batches = No vouchers yet.
counter-no-batches-next = Issue a first batch: sheets are printed by eight, ready to cut.
counter-no-batches-here = No batch here.
counter-batch = Batch { $number }
counter-batch-for = { $programme }, for { $issuer }
counter-until = until
counter-count-vouchers = { $count ->
    [one] { $count } voucher
   *[other] { $count } vouchers
}
counter-count-used = { $count } used
counter-count-held = { $count } held
counter-count-void = { $count } void
counter-word-used = { $count ->
   *[other] used
}
counter-word-held = { $count ->
   *[other] held
}
counter-word-free = { $count ->
   *[other] free
}
counter-word-void = { $count ->
   *[other] void
}
counter-bar-spoken = Used: { $used }. Held: { $held }. Free: { $free }. Void: { $void }.
counter-opens = Opens
counter-usable = Usable
counter-issued = Issued
counter-course = Course
counter-note = Note
counter-filter-all = All
counter-filter-held = Held
counter-filter-free = Free
counter-filter-used = Used
counter-filter-void = Void
counter-state-held = held
counter-state-free = free
counter-state-used = used
counter-state-void = void
counter-state-past = past
counter-no-vouchers-here = No voucher in this state.
counter-more-vouchers = Show more ({ $count })
counter-codes-hidden = Codes are not shown. A reprint draws them from the sealed batch, with your session.

## Acts on vouchers

counter-reprint-free = { $count ->
    [one] Reprint the free voucher
   *[other] Reprint the { $count } free ones
}
counter-reprint-one = Reprint voucher { $number }
counter-export-issuer = Report without names
counter-export-staff = Report with names, for the office
counter-exported = Report saved: { $file }
counter-more = Other actions
counter-void-left = { $count ->
    [one] Void the one left…
   *[other] Void the { $count } left…
}
counter-void-left-title = { $held ->
    [0] { $count ->
        [one] Why void the voucher left? It will open nothing any more.
       *[other] Why void the { $count } vouchers left? They will open nothing any more.
    }
    [one] Why void the vouchers left ({ $count })? One person has already entered theirs: their enrolment stops.
   *[other] Why void the vouchers left ({ $count })? { $held } people have already entered theirs: their enrolment stops.
}
counter-void-left-now = { $count ->
    [one] Void the voucher
   *[other] Void the { $count } vouchers
}
counter-void-one-title = Why void voucher { $number }?
counter-void-one-now = Void voucher { $number }
counter-voided = { $count ->
    [0] The vouchers left are void.
    [one] The voucher is void.
   *[other] { $count } vouchers are void.
}
counter-reason-misprint = spoilt sheet
counter-reason-lost = lost
counter-reason-issuer = asked by the issuer
counter-reason-other = other
counter-reason-note = A few words, for the ledger
counter-reason-missing = Choose the reason.
counter-reason-note-missing = Say the reason in a few words.
counter-printed-paper = { $sheets ->
    [one] One sheet sent to { $printer }.
   *[other] { $sheets } sheets sent to { $printer }.
}
counter-printed-folder = { $sheets ->
    [one] One sheet written: { $file }
   *[other] { $sheets } sheets written: { $file }
}
counter-issued-unprinted = { $summary } Without a printer nothing came out: reprint them once there is one.
counter-printed-nowhere = No printer: nothing came out. Reprint the vouchers once there is one.

## Issuing

counter-issue = Issue vouchers
counter-programme = Programme
counter-no-programme = No programme issues vouchers. Add one with guichetctl programme add.
counter-issuer = For
counter-issuer-missing = Write who these vouchers are for, such as “ORP Delémont”.
counter-count = How many
counter-count-wrong = Write a number of vouchers, such as 80.
counter-one-sheet-less = One sheet less
counter-one-sheet-more = One sheet more
counter-use-by = Usable until
counter-day = Day
counter-month = Month
counter-year = Year
counter-day-wrong = Write a day that exists, such as 27 3 2027, or leave it empty.
counter-codes-drawn = Codes are drawn when printing. Those of the preview are examples.
counter-print-sheets = { $sheets ->
    [one] Print one sheet
   *[other] Print { $sheets } sheets
}
counter-issuing = Drawing the codes…
counter-issue-range = { $count ->
    [one] One voucher, no. { $first }.
   *[other] { $count } vouchers, no. { $first } to { $last }.
}
counter-issue-printer = { $printer }, A4, scale 100 %.
counter-issue-folder = Trial: a PDF in the folder.
counter-issue-no-printer = No printer: sheets to be reprinted later.
counter-preview = Preview
counter-preview-spoken = Sheet of eight vouchers, example codes. { $use }
counter-sheet-of = Sheet { $sheet } of { $sheets }
counter-sheet-before = Sheet before
counter-sheet-after = Next sheet

## One voucher

counter-check = Look up a voucher
counter-check-now = Check
counter-code-label = Voucher code, scanned or typed
counter-code-missing = Hold the voucher to the reader, or type its twelve letters.
counter-number = Number
counter-who = Person
counter-access-ends = Access until
counter-release-it = Free the voucher
counter-void-it = Void this voucher…
counter-open-its-batch = Open its batch

## Messages

counter-letters-all = All
counter-letters-waiting = Waiting
counter-letters-failed = To look at
counter-letters-sent = Accepted
counter-search-letters = Recipient, subject, number
counter-no-letters = No message yet.
counter-no-letters-next = The first one leaves when somebody enrols at the kiosk.
counter-no-letters-here = No message in this state.
counter-no-letter = No message chosen
counter-no-letter-for = No message for “{ $sought }”.
counter-mail-none = { $waiting ->
    [0] Messages will wait here, and no clock runs.
    [one] One message waits here. Nothing is lost: it leaves as soon as a way out is set up.
   *[other] { $waiting } messages wait here. Nothing is lost: they leave as soon as a way out is set up.
}
counter-mail-paused = { $waiting ->
    [0] Nothing waits. Messages leave by themselves when the line is back.
    [one] One message waiting. Nothing is lost, it leaves by itself when the line is back.
   *[other] { $waiting } waiting. Nothing is lost, they leave by themselves when the line is back.
}
counter-letter-to = to { $recipient }
counter-letter-number = number { $number }
counter-letter-retry = Try again now
counter-letter-cancel = Cancel sending
counter-letter-retried = The message leaves with the next round.
counter-letter-cancelled = Sending is cancelled.
counter-journey = Journey
counter-attempts = { $count ->
    [0] not tried yet
    [one] one try
   *[other] { $count } tries
}
counter-as-read = As it was sent
counter-as-will-be-read = As it will be read
counter-code-covered = seen by the recipient alone

## A new password at the counter

counter-reset = New password
counter-reset-who = Whose?
counter-reset-who-hint = E-mail address, user name, or a slip under the reader.
counter-reset-find = Search
counter-reset-proved = Address confirmed
counter-reset-unproved = Address never confirmed: a new password is given here only.
counter-reset-closed = This account cannot be given a new password.
counter-reset-check = Identity checked
counter-reset-check-card_seen = Identity card seen
counter-reset-check-known_in_person = Known in person
counter-reset-check-class_teacher = Through the class teacher
counter-reset-print = Print the slip
counter-reset-other = Somebody else
counter-reset-printed = The slip of { $name } is printed. Its code works until { $deadline }.
counter-reset-on-screen = No printer: show this code to { $name }. It works until { $deadline }.
counter-reset-older = Earlier codes and slips no longer work.
counter-reset-login = User name
counter-reset-address = Address
counter-reset-access = Access
