# What the counter's views say: lists of vouchers, the state of the desk, what waits.

desk-language = English
desk-weekday-1 = Mon
desk-weekday-2 = Tue
desk-weekday-3 = Wed
desk-weekday-4 = Thu
desk-weekday-5 = Fri
desk-weekday-6 = Sat
desk-weekday-7 = Sun
desk-day-short = { $weekday } { $day }
desk-day-hour = { $weekday } { $time }
desk-today = Today
desk-tomorrow = Tomorrow
desk-in-days = { $days ->
    [0] today
    [one] { $days } day
   *[other] { $days } days
}

## The frame

desk-role-administrator = Administration
desk-role-secretariat = Front office
desk-role-component = Component
desk-role-programme = Programme
desk-role-printing = Printing
desk-mail-none = No way out set
desk-mail-folder = Into a folder
desk-mail-smtp = Online
desk-mail-paused = Offline
desk-printer-ready = ready
desk-printer-folder = as files, for rehearsal
desk-printer-none = no printer
desk-kiosk-closed = Off
desk-kiosk-home = Home, free
desk-kiosk-idle = Home, free
desk-kiosk-busy = In use
desk-kiosk-code = In use, entering a code
desk-kiosk-voucher = In use, voucher recognised
desk-kiosk-name = In use, name
desk-kiosk-email = In use, e-mail address
desk-kiosk-check = In use, checking
desk-kiosk-done = In use, registration made
desk-kiosk-password = In use, password
desk-kiosk-active = In use, account active
desk-kiosk-sign-in = In use, signing in
desk-kiosk-profile = In use, account open
desk-kiosk-days = In use, days left
desk-kiosk-refused = In use, code refused

## Home

desk-headline = { $day }, { $time }. { $count ->
    [0] Nothing to do.
    [one] One thing to follow{ $today ->
        [0] .
       *[other] , today.
    }
   *[other] { $count } things to follow{ $today ->
        [0] .
       *[other] , { $today } of them today.
    }
}
desk-plate-calls = Call at the kiosk
desk-plate-calls-detail = since { $more }
desk-plate-letters = { $count ->
    [one] Message to look at
   *[other] Messages to look at
}
desk-plate-letters-detail = { $more ->
    [0] none waiting
    [one] one more waiting
   *[other] { $more } more waiting
}
desk-plate-registrations = { $count ->
    [one] Registration under way
   *[other] Registrations under way
}
desk-plate-registrations-detail = { $more ->
    [0] none ends today
    [one] one ends today
   *[other] { $more } end today
}
desk-plate-vouchers = { $count ->
    [one] Free voucher
   *[other] Free vouchers
}
desk-plate-vouchers-detail = { $more ->
    [0] no open batch
    [one] one open batch
   *[other] { $more } open batches
}
desk-todo-call = The kiosk calls
desk-todo-call-what = Somebody asks for help
desk-todo-nobody = Recipient erased
desk-todo-refused = refused
desk-todo-unsure = to be checked
desk-todo-registration = { $programme }, { $case }: waiting for their code
desk-todo-registration-unsent = { $programme }, { $case }: their message has not left yet
desk-todo-batch = Batch { $number }
desk-todo-batch-what = { $count ->
    [one] { $issuer }: one free voucher, last day
   *[other] { $issuer }: { $count } free vouchers, last day
}
desk-todo-letter = Message “{ $kind }”
desk-letter-activation = Activation
desk-letter-still-running = Access already running
desk-letter-account-active = Account active
desk-letter-ending = Access ends
desk-letter-password-changed = Password changed
desk-step-programme = Add a programme
desk-step-mail = Choose how messages leave
desk-step-printer = Connect a printer
desk-step-vouchers = Issue a first batch of vouchers
desk-who-kiosk = kiosk
desk-who-round = Guichet
desk-recent-vouchers = { $count } vouchers
desk-recent-voucher = Voucher { $number }
desk-recent-voucher-entered = Voucher entered, { $about }
desk-recent-account-activated = Account activated
desk-recent-account-reopened = Account opened again
desk-recent-registration-lapsed = Registration lapsed, voucher freed
desk-recent-batch-issued = { $number ->
    [one] One voucher issued, { $about }
   *[other] { $number } vouchers issued, { $about }
}
desk-recent-batch-reprinted = Vouchers reprinted, { $about }
desk-recent-batch-exported = State saved, { $about }
desk-recent-voucher-voided = Voided
desk-recent-programme-added = Programme added

## Vouchers

desk-batches = { $issued ->
    [0] No voucher issued
    [one] One voucher issued
   *[other] { $issued } vouchers issued
}{ $held ->
    [0] {""}
    [one] , one held
   *[other] , { $held } held
}
desk-batch-spent = used up
desk-batch-past = past
desk-batch-void = void
desk-batch-issued = { $count ->
    [one] { $day } by { $by }, no. { $first }
   *[other] { $day } by { $by }, nos. { $first } to { $last }
}
desk-opens-from-entry = { $days } days from the entry of the code
desk-opens-from-activation = { $days } days from activation
desk-opens-always = access without an end
desk-programme-opens = Opens { $opens }, without approval.
desk-programme-approved = Opens { $opens }, after approval.
desk-usable-until = until { $day }
desk-usable-always = without a last day
desk-voucher-handed = handed to { $issuer }
desk-voucher-waits = waiting for the line
desk-voucher-until = until { $at }
desk-reason-misprint = spoiled sheet
desk-reason-lost = lost
desk-reason-issuer = issuer’s request
desk-reason-other = other reason
desk-state-held = held
desk-state-used = used
desk-state-free = free
desk-state-void = void
desk-state-past = past
desk-frank-free = Free: it can be entered at the kiosk.
desk-frank-free-until = Free: it can be entered at the kiosk until { $last }.
desk-frank-past = Past: it could be entered until { $last }. Issue another voucher if the person has a right to one.
desk-frank-held = Held: a registration waits to be activated until { $deadline }. The code is in its message.
desk-frank-held-waiting = Held: a registration waits for its message to leave. No time is running.
desk-frank-used = Used on { $changed }: access open until { $ends }.
desk-frank-used-ended = Used on { $changed }: the access ended on { $ends }.
desk-frank-used-open = Used on { $changed }: access open, without an end.
desk-frank-void = Voided on { $changed }: { $reason }. It cannot be used again.

## Issuing

desk-issued-summary = { $count ->
    [one] Batch { $batch }: one voucher, no. { $first }.
   *[other] Batch { $batch }: { $count } vouchers, nos. { $first } to { $last }.
}
desk-issued-broken = Drawing the sheets failed.
desk-issued-not-printed = { $summary } The sheets did not come out. { $reason } Reprint them from the batch.
desk-paper-vouchers = Vouchers, batch { $batch }

## Exports

desk-export-batch = Batch
desk-export-number = Number
desk-export-issuer = Issuer
desk-export-course = Course
desk-export-state = State
desk-export-person = Person
desk-export-changed = Since
desk-export-ends = Access ends
desk-export-reason = Reason
desk-export-issued = Issued
desk-export-use-by = Usable until
desk-export-used = used
desk-export-unused = unused
desk-export-void = void
desk-export-file-staff = batch-{ $batch }-office-{ $day }
desk-export-file-issuer = batch-{ $batch }-issuer-{ $day }

## Letters

desk-letters = { $waiting ->
    [0] { $failed ->
        [0] Nothing waiting
        [one] One message to look at
       *[other] { $failed } messages to look at
    }
    [one] One message waiting{ $failed ->
        [0] {""}
       *[other] , { $failed } to look at
    }
   *[other] { $waiting } messages waiting{ $failed ->
        [0] {""}
       *[other] , { $failed } to look at
    }
}
desk-letter-state-queued = waiting
desk-letter-state-sending = leaving
desk-letter-state-deferred = deferred
desk-letter-state-accepted = sent
desk-letter-state-failed = refused
desk-letter-state-needs-staff = to be checked
desk-letter-state-cancelled = cancelled
desk-letter-erased = What this message said was erased with the person’s data.
desk-letter-step-posted = Prepared; its code is drawn only when it leaves
desk-letter-step-leaving = Attempt { $number } under way
desk-letter-step-accepted = Taken by the server
desk-letter-step-deferred = Attempt { $number }: deferred. { $reply }
desk-letter-step-unknown = Attempt { $number }: no answer from the server, a copy may have arrived. { $reply }
desk-letter-step-failed = Attempt { $number }: refused. { $reply }
desk-letter-step-paused = Attempt { $number }: the server does not let us in. { $reply }
desk-letter-step-line = No line. { $reply }
desk-letter-step-next = Next attempt as soon as possible
desk-letter-step-next-at = Next attempt: { $at }
desk-letter-step-clock = Taken by the server: the time to activate starts there
desk-letter-step-needs-staff = Somebody must check: try again, or cancel
desk-letter-step-cancelled = Cancelled
