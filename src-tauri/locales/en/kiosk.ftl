# What the kiosk's screens say. Marks: <b> <mono> <keep> <soft> <sup> <br>.

# On every screen
kiosk-exits = Exit
kiosk-back = Back
kiosk-leave = Clear and leave
kiosk-language = Language
kiosk-display = Display
kiosk-larger = Larger<br>text
kiosk-contrast = Contrast
kiosk-more-time = More<br>time
kiosk-call = Call the<br>desk
kiosk-called = Someone is coming. The desk has been told: { $desk }.
kiosk-called-place = Someone is coming. The desk has been told: { $desk }, { $place }.
kiosk-continue = Continue
kiosk-finish = Finish
kiosk-step = Create my account, step { $step } of 4
kiosk-wiped = Screen cleared. Nothing was kept.
kiosk-foreign-code = This QR code is not from Guichet. Present the one on your voucher, message or slip.

# Home
kiosk-home-title = Present your code
kiosk-home-text = Voucher, message or slip: hold the QR code before the reader.
kiosk-home-no-qr = No QR code at hand?
kiosk-home-type = Type the code
kiosk-home-journeys = What you can do
kiosk-plate-enrol = I have a voucher
kiosk-plate-enrol-text = First visit: create my account
kiosk-plate-sign_in = I have an account
kiosk-plate-sign_in-text = My accesses, my user name
kiosk-plate-days = Days left
kiosk-plate-days-text = With my voucher or my slip
kiosk-drawing-voucher = VOUCHER
kiosk-drawing-code = BCDF GHJK LNPR
kiosk-drawing-slip = Next step

# Typing a code
kiosk-code-title = Type your code
kiosk-code-text = Twelve letters, in three groups. The kiosk goes on by itself when the code is right.
kiosk-code-line-any = Type the code
kiosk-code-line-enrol = Create my account, step 1 of 4
kiosk-code-line-activate = Activate my account
kiosk-code-line-reset = New password
kiosk-code-line-days = Days left
kiosk-code-pad = Code keypad
kiosk-code-empty = empty
kiosk-code-group = { $group ->
    [1] First group, { $letters }
    [2] Second group, { $letters }
   *[other] Third group, { $letters }
}
kiosk-code-group-doubtful = { $group ->
    [1] First group, { $letters }, please check
    [2] Second group, { $letters }, please check
   *[other] Third group, { $letters }, please check
}
kiosk-code-legend = { $group ->
    [1] 1<sup>st</sup> group
    [2] 2<sup>nd</sup> group
   *[other] 3<sup>rd</sup> group
}
kiosk-code-legend-doubtful = { $group ->
    [1] 1<sup>st</sup> group, please check
    [2] 2<sup>nd</sup> group, please check
   *[other] 3<sup>rd</sup> group, please check
}
kiosk-code-located = { $group ->
    [1] <b>This code contains a mistake.</b><br>Check the 1<sup>st</sup> group: <b>{ $hint }</b>. Touch it to correct it.
    [2] <b>This code contains a mistake.</b><br>Check the 2<sup>nd</sup> group: <b>{ $hint }</b>. Touch it to correct it.
   *[other] <b>This code contains a mistake.</b><br>Check the 3<sup>rd</sup> group: <b>{ $hint }</b>. Touch it to correct it.
}
kiosk-code-mistyped = <b>This code contains mistakes.</b><br>Compare the three groups with your paper and touch the one to correct.
kiosk-code-unknown = <b>This code is not known here.</b><br>Check the letters, or hold the QR code before the reader.
kiosk-code-slow = <b>Too many tries.</b><br>Wait { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
}, or hold the QR code before the reader.
kiosk-code-slow-over = <b>You can try again.</b><br>Check the letters, or hold the QR code before the reader.
kiosk-code-where = <b>Where is the code?</b><br>Under the QR code of your voucher,<br>your message or your slip.<br><soft>Or hold that QR code before the reader.</soft>
kiosk-code-letter = { $letter ->
    [B] B as in Bravo
    [C] C as in Charlie
    [D] D as in Delta
    [F] F as in Foxtrot
    [G] G as in Golf
    [H] H as in Hotel
    [J] J as in Juliet
    [K] K as in Kilo
    [L] L as in Lima
    [N] N as in November
    [P] P as in Papa
    [R] R as in Romeo
    [S] S as in Sierra
    [T] T as in Tango
    [V] V as in Victor
   *[X] X as in X-ray
}
kiosk-code-erase = Delete<br>a letter
kiosk-code-clear = Clear<br>all

# Voucher and name
kiosk-voucher = Your voucher
kiosk-voucher-valid = Your voucher is valid
kiosk-voucher-access = Single use. Your access will last { $days ->
    [one] { $days } day
   *[other] { $days } days
}, until <b>{ $ends }</b>.
kiosk-voucher-named = Valid voucher: { $programme }
kiosk-voucher-short = { $days ->
    [one] { $days } day
   *[other] { $days } days
}, until <b>{ $ends }</b>
kiosk-voucher-endless = Single use. Your access has no end date.
kiosk-name-title = What is your name?
kiosk-name-first = Given name(s)
kiosk-name-last = Family name
kiosk-keys-name = Keyboard for names
kiosk-keys-email = Keyboard for the e-mail address
kiosk-keys-password = Keyboard for the password

# E-mail
kiosk-email-title = Your e-mail address
kiosk-email-other-title = Which address should we write to?
kiosk-email-why = To activate your account and recover your password.
kiosk-email-suggestion = Did you mean <b>{ $domain }</b>?
kiosk-email-correct = Yes, correct it
kiosk-email-keep = No, keep mine
kiosk-other-address = Send to another address

# Check
kiosk-check-title = Is everything right?
kiosk-check-registration = Your registration
kiosk-check-email = Your e-mail address
kiosk-check-name = Your name
kiosk-check-programme = Your programme
kiosk-check-access = Access for { $days ->
    [one] { $days } day
   *[other] { $days } days
}, until
kiosk-check-edit = Change
kiosk-check-edit-email = Change the e-mail address
kiosk-check-edit-name = Change the name
kiosk-check-create = Create my account

# Done
kiosk-done-line = Create my account, finished
kiosk-done-title = Done, { $name }. One step is left.
kiosk-done-before = Activate your account before
kiosk-done-within = Activate your account within
kiosk-done-mail-leaving = A message is leaving for <mono>{ $email }</mono>
kiosk-done-mail-leaving-text = It may take { $minutes } minutes. Look in your spam folder too.
kiosk-done-mail-waiting = A message will go to <mono>{ $email }</mono>
kiosk-done-mail-waiting-text = As soon as the line is back. Your time starts only then.
kiosk-done-mail-sent = A message has gone to <mono>{ $email }</mono>
kiosk-done-mail-sent-text = It may take { $minutes } minutes. Look in your spam folder too.
kiosk-done-mail-failed = The message could not go to <mono>{ $email }</mono>
kiosk-done-mail-failed-text = Try another address, or ask at the desk.
kiosk-done-return = Come back with this message, to any kiosk
kiosk-done-leave-until = You can leave: everything waits for you until { $until }.
kiosk-done-leave = You can leave: everything waits for you.
kiosk-done-received = I have the message
kiosk-done-home-in = Home in<br><b>{ $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
}</b>
kiosk-done-keep = Keep the screen
kiosk-done-case = <soft>Case</soft> <b>{ $number }</b>
kiosk-slip-prints = Your slip is printing.
kiosk-slip-folder = Rehearsal: the slip is in the folder.
kiosk-slip-code-too = It carries an activation code too.
kiosk-slip-note-code = No printer: write down this activation code.
kiosk-slip-hidden = The code is no longer shown.
kiosk-slip-none = No slip today.
kiosk-slip-none-text = The message is enough to activate your account.
kiosk-slip-hides-in = Shown for <b>{ $seconds ->
    [one] { $seconds } more second
   *[other] { $seconds } more seconds
}</b>

# Pass-phrase
kiosk-activate-line = Activate my account, step { $step } of 2
kiosk-phrase-title = Hello { $name }. Choose your pass-phrase.
kiosk-phrase-text = Five words instead of a password. Nothing to invent, nothing to type today.
kiosk-phrase-hidden = Your phrase, hidden
kiosk-phrase-shown = Your phrase
kiosk-phrase-show = Show the words
kiosk-phrase-hide = Hide the words
kiosk-phrase-alone = Nobody looking over your shoulder? Show the words.
kiosk-phrase-story = Make a little story of them. They will also be inside the fold of your slip.
kiosk-phrase-take = Take this phrase
kiosk-phrase-another = Another one
kiosk-phrase-own = Write my own
kiosk-own-title = Write your password
kiosk-own-rule = At least { $least } characters. Several words in a row are easy to keep in mind.
kiosk-own-take = Take it
kiosk-own-strength = { $strength ->
    [0] Easy to guess.
    [1] Still easy to guess.
    [2] Good enough.
    [3] Strong.
   *[4] Very strong.
}
kiosk-secret-show = Show
kiosk-secret-hide = Hide

# Active account, days left
kiosk-active-line = Activate my account, finished
kiosk-active-title = Your account is active
kiosk-active-platform = Your learning space
kiosk-active-login = Your user name
kiosk-active-print = Print my slip
kiosk-active-see = See my phrase again
kiosk-active-folds = The slip folds: your five words stay inside.
kiosk-active-folds-own = The slip folds: your password stays inside.
kiosk-active-printed = Your slip is printing on { $printer }.
kiosk-active-folder = Rehearsal: the slip is in the folder.
kiosk-active-no-printer = No printer here: remember your user name and your words.
kiosk-days-there = { $days ->
    [one] <b>{ $days }</b> day left
   *[other] <b>{ $days }</b> days left
}
kiosk-days-yours = { $days ->
    [one] You have <b>{ $days }</b> day left
   *[other] You have <b>{ $days }</b> days left
}
kiosk-days-until = until <b>{ $ends }</b>
kiosk-days-save = Download your documents before that date.
kiosk-days-before = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
kiosk-days-letters = We write to you <br>{ $days } before.
kiosk-days-endless = Your access is open, without an end date.
kiosk-days-initials = Voucher of

# Sign-in and profile
kiosk-sign-in-line = I have an account, step { $step } of 2
kiosk-login-title = Your user name
kiosk-login-text = Often your e-mail address. It is written on your slip.
kiosk-login-missing = Write your user name.
kiosk-password-title = Your phrase or password
kiosk-password-open = Open
kiosk-profile-line = My account
kiosk-profile-title = Hello { $name }
kiosk-profile-none = No access is open at the moment.
kiosk-profile-days = { $days ->
    [one] { $days } day, until { $ends }
   *[other] { $days } days, until { $ends }
}
kiosk-profile-ended = Ended on { $ends }

# Refused codes
kiosk-refused-line = Your code
kiosk-refused-voucher_not_usable = This voucher cannot be used
kiosk-refused-voucher_not_usable-text = The desk sees why and helps you at once.
kiosk-refused-code_unknown = This code is not known here
kiosk-refused-code_unknown-text = Check that it comes from this institution. The desk can help you.
kiosk-refused-code_expired = This code has expired
kiosk-refused-code_expired-text = Your voucher is free again: register once more with it.
kiosk-refused-code_used = This code has been used
kiosk-refused-code_used-text = So your account is active: sign in with your phrase or password.
kiosk-refused-code_replaced = There is a newer message
kiosk-refused-code_replaced-text = Present the code of the last message you received.
kiosk-refused-other = This code opens nothing here
kiosk-refused-other-text = The desk sees why and helps you at once.
kiosk-refused-keep = Keep your paper. The kiosk kept nothing.
kiosk-refused-call = Call the desk
kiosk-refused-another = Try another code
kiosk-refused-next-sign-in = Sign in
kiosk-refused-next-enrol = Start again with my voucher
kiosk-refused-next-activate = Type the newer code

# Idle, another person's code, crash
kiosk-idle-title = Are you still there?
kiosk-idle-text = We clear the screen for the next person in <b>{ $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
}</b>.
kiosk-idle-kept = What you wrote is still here.
kiosk-idle-still = I am still here
kiosk-idle-wipe = Clear now
kiosk-other-title = End the current session?
kiosk-other-text = Another code was just presented. What is on the screen will be cleared.
kiosk-other-stay = Go on with mine
kiosk-other-end = End it and read this code
kiosk-crash-title = This kiosk is starting again.
kiosk-crash-text = The desk is at your service.

## A forgotten password

kiosk-plate-forgot = Forgotten password
kiosk-plate-forgot-text = Receive a code by message
kiosk-forgot-line = New password, step { $step } of 3
kiosk-forgot-title = Your e-mail address
kiosk-forgot-why = The one you gave when you enrolled. A code will be sent there.
kiosk-forgot-send = Receive a code
kiosk-asked-title = Look at your messages
kiosk-asked-text = If there is an account for this address, a message is on its way.
kiosk-asked-promise = { $minutes ->
    [one] It may take a minute. Look in the spam folder, too.
   *[other] It may take { $minutes } minutes. Look in the spam folder, too.
}
kiosk-asked-hours = { $hours ->
    [one] Its code works for an hour once the message has left.
   *[other] Its code works for { $hours } hours once the message has left.
}
kiosk-asked-back = Come back with the message, to any kiosk, and show its code.
kiosk-asked-desk = No message, no address? The counter helps you with proof of identity.
kiosk-asked-received = I have the message
kiosk-renew-title = Hello { $name }. Choose a new pass-phrase.
kiosk-renew-text = Five words to remember. They replace your old password at once.
kiosk-renewed-title = Your password is changed
kiosk-renewed-line = New password, done
kiosk-password-forgot = Forgotten password
kiosk-refused-reset_expired = This code has expired
kiosk-refused-reset_expired-text = Ask for another one: it comes by message.
kiosk-refused-next-forgot = Receive a new code
kiosk-opens = { $programme }: your account opens on { $day }.
