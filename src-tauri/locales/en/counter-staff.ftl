# First openings, the two texts, people who work here and one’s own access.

counter-staff = Staff
counter-texts = Texts
counter-access = My access
counter-rooms = Staff and texts
counter-room-staff = Who works here, in which role
counter-room-texts = Terms of use and charter
counter-room-access = Your password and your PIN
counter-forgot = Forgotten password
counter-forgot-how = An administrator can draw a new password under Settings, Staff. Where nobody is left, the recovery sheet opens.
counter-not-me = This is not me
counter-password-right = accepted
counter-own-title = Choose your password
counter-own-under = The one you were given works once. Only you know the new one.
counter-own-greeting = Hello { $name }. First sign-in: your own password first.
counter-own-new = New password
counter-own-choose = Choose and continue
counter-texts-title = { $count ->
    [one] One text to accept
   *[other] Two texts to accept
}
counter-texts-greeting = Hello { $name }. First sign-in: { $count ->
    [one] one text to accept, once only.
   *[other] two texts to accept, once only.
}
counter-texts-greeting-new = Hello { $name }. { $count ->
    [one] One text has changed: what is new is underlined, what is gone is struck out.
   *[other] Two texts have changed: what is new is underlined, what is gone is struck out.
}
counter-texts-print = { $count ->
    [one] Print the text
   *[other] Print both
}
counter-texts-agree-terms = I have read and accept the terms of use
counter-texts-agree-charter = I have read and accept the charter
counter-texts-accept = Accept and continue
counter-texts-left = Still to tick: { $text }.
counter-texts-refuse = Refuse and close the session
counter-texts-refused = Session closed. Without your agreement the counter stays closed. { $count ->
    [one] Questions go to { $names }.
   *[other] Questions go to the administrators: { $names }.
}
counter-texts-changed = Underlined: new. Struck out: removed.
counter-texts-printed = Sent to { $printer }.
counter-texts-kept = Kept in the file { $file }.
counter-texts-no-printer = No printer is set. Nothing was printed.
counter-texts-shipped = shipped text
counter-texts-how = Each new version is shown to everybody at their next sign-in, with what has changed.
counter-texts-edit = The text
counter-texts-tongue = Language
counter-texts-body = Text
counter-texts-marks = A line that begins with “-” is a point of the summary, with “#” a heading. A language left empty shows the institution’s.
counter-texts-ask = Everybody will have to accept this version at their next sign-in. Put “{ $text }” in force?
counter-texts-publish = Put in force
counter-texts-published = The new version is in force.
counter-pin = PIN
counter-pin-instead = Use the password
counter-confirm-title = Your password
counter-confirm-why = The session was opened again by PIN. What you ask for is sealed: your password opens it.
counter-confirm-go-on = Open
counter-confirm-not = Give up
counter-staff-new = Add a person
counter-staff-one = The person
counter-staff-display = Name shown
counter-staff-display-hint = On screens and papers: S. Rochat
counter-staff-name-hint = Typed at sign-in: s.rochat. It does not change any more.
counter-staff-role = Role
counter-staff-scope = Answers for
counter-staff-scope-component = Units this person answers for
counter-staff-scope-programme = Programmes this person answers for
counter-staff-add = Add
counter-staff-save = Save
counter-staff-leave = Give up
counter-staff-edit = Change
counter-staff-unlock = Open again
counter-staff-reset = New password
counter-staff-reopen = Reopen the access
counter-staff-close = Close the access
counter-staff-ask-close = The access of { $name } closes at once, and their session with it. The lines in the ledger stay.
counter-staff-ask-reset = A password is drawn for { $name }. The old one and the PIN work no more, and an open session closes.
counter-staff-yes-close = Close
counter-staff-yes-reset = Draw a password
counter-staff-self = This is you. You change your password and PIN under “My access”.
counter-staff-last = Last administrator: this access can be neither closed nor lowered.
counter-drawn-title = Password of { $name }
counter-drawn-once = Shown once only, here.
counter-drawn-then = At the first sign-in this person chooses their own password, then reads and accepts the two texts.
counter-drawn-print = Print the slip
counter-drawn-done = It is noted
counter-own-rest = PIN and accepted texts
counter-own-password = Password
counter-own-current = Present password
counter-own-change = Change the password
counter-own-changed = The password is changed.
counter-own-pin = PIN for the locked screen
counter-own-pin-how = Six digits open your locked screen in the password’s place. Sealed things will still ask for the password.
counter-own-pin-is = A PIN opens your locked screen. After three wrong ones only the password does.
counter-own-pin-hint = Six digits, of three kinds at least.
counter-own-pin-do = Choose this PIN
counter-own-pin-change = Change the PIN
counter-own-pin-drop = Take the PIN away
counter-own-pin-set = The PIN is chosen.
counter-own-pin-dropped = The PIN is taken away.
counter-own-texts = Accepted texts
counter-own-no-texts = No text has been accepted.
counter-own-receipt = Print
counter-own-letters = Letter keys
counter-own-letters-on = A letter acts on the chosen row
counter-own-letters-how = A accept, R refuse, C ask, G attach. A code reader sets none of them off. For this workstation.
