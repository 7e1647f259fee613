# First run: what the core says, on paper and in its answers.

first-recovery-file = recovery-sheet

first-test-plate = PRINTING TEST
first-test-title = Test page
first-test-made = { $at }
first-test-made-on = { $at }, on { $printer }
first-test-rule = The rule
first-test-rule-how = Lay a ruler on it: from end to end, <b>50 mm</b>. If it is not, the printer enlarges or reduces the page: choose “actual size” or “100 %” in its settings.
first-test-square = The square
first-test-square-how = Hold it before the reader at the step “Code reader”. This code opens nothing.
first-test-frame = The frame and the lines
first-test-frame-how = The frame goes round the page without being cut; all six lines can be seen, even the thinnest.

first-mail-subject = { $institution }: test message
first-mail-body =
    This message comes from the desk of { $institution }.
    It shows that messages leave. There is nothing for you to do.
first-mail-no-way = No way out is chosen: the message has not left.
first-mail-taken = The test message for { $to } has left.
first-mail-phase-connect = The server was not reached. Check its name and port, and the line.
first-mail-phase-tls = The line could not be encrypted. Check the beginning of the address, smtps or smtp+starttls, and the port.
first-mail-phase-auth = The server does not let us in. Check the name and the password.
first-mail-phase-mail = The server refuses the sender’s address.
first-mail-phase-rcpt = The server refuses the recipient’s address.
first-mail-phase-data = The server did not want the message.
first-mail-phase-dot = The server has not confirmed the message; it may have arrived.

desk-step-house = Write the opening hours
desk-step-reader = Try the code reader

refusal-not-set-up = This desk is not in service yet. Please ask at the office.
refusal-institution-name-missing = Write the institution’s name.
refusal-hours-wrong = { $day ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
}: write times like 8:00 and 12:00, the end after the beginning.
refusal-recovery-settled = The recovery sheet has been given already. It is shown once only.
refusal-recovery-due = Print, keep or copy the recovery sheet first.
refusal-queue-unknown = The printer “{ $queue }” is not known to this PC. Choose one from the list.
refusal-address-missing = Write an address to send the test to.
refusal-no-desk-beside = This rehearsal belongs to no desk. Close the window, then open Guichet as usual.
refusal-practice-not-possible = The rehearsal cannot be in { $folder }: that folder serves something else. Move it, then try again.
