# Kiosk and counter together: cases, orders, the slip with a case number.
desk-kiosk-closed-by-staff = Closed
desk-kiosk-asked = Busy, code asked for
desk-kiosk-handed = Busy, handed to the counter
desk-kiosk-closing = Closes after this person
desk-todo-case = { $programme }, { $case }: to be finished at the counter

case-origin-kiosk = Entered at the kiosk
case-origin-handed = Handed over by the kiosk
case-origin-counter = Started at the counter
case-identity-none = Identity not verified
case-until = To be finished by { $at }
case-until-letter = Message delivered; the code works until { $at }
case-letter-waits = The message has not left yet
case-activated = Account activated on { $at }
case-lapsed = Case closed on { $at }; what was entered is erased

reason-identity-card = Identity card seen
reason-identity-known = Known in person
reason-identity-vouched = Through the class teacher

order-activate-waiting = The kiosk has been told…
order-activate-taken = The person is choosing their password at the kiosk…
order-activate-done = Password chosen: the account is active.
order-activate-declined = Somebody else is using the kiosk and goes on with their session.
order-activate-cancelled = Request stopped. Nothing was chosen.
order-activate-wiped = The kiosk was left without choosing a password.
order-activate-expired = The kiosk did not answer in time. Nothing was chosen.
order-take-over-waiting = The kiosk is asking the person whether to go on at the counter…
order-take-over-taken = The kiosk is asking the person whether to go on at the counter…
order-take-over-done = The person goes on at the counter.
order-take-over-declined = The person prefers to go on at the kiosk.
order-take-over-cancelled = Request stopped.
order-take-over-wiped = The session ended before an answer.
order-take-over-expired = Nobody answered at the kiosk.
order-wipe-waiting = The kiosk is being cleared…
order-wipe-taken = The kiosk is being cleared…
order-wipe-done = The kiosk is cleared.
order-wipe-declined = The kiosk was not cleared.
order-wipe-cancelled = Request stopped.
order-wipe-wiped = The kiosk is cleared.
order-wipe-expired = The kiosk did not answer. Check that it is on.

act-case-handed-over = Registration handed to the counter
act-case-started = Case started at the counter
act-case-opened = Case opened at the counter
act-case-corrected = Name or address corrected
act-case-sent = Code sent from the counter
act-case-dropped = Case dropped
act-identity-checked = Identity checked
act-activation-ordered = Activation asked of the kiosk
act-activation-begun-at-kiosk = Choice of a password opened at the kiosk

paper-case = AT THE COUNTER
paper-case-title = Finish at the counter
paper-case-day = Number of
paper-case-where = <b>Go to the counter</b> ({ $desk }) and show this number.
paper-case-bring = <b>Bring something that shows who you are.</b> It is looked at, never copied.
paper-case-kept = <b>Kept until { $day }.</b> After that, what you entered is erased and your voucher is free again.
case-slip-place = counter
