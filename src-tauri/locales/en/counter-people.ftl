# The palette and the card, on screen.

counter-palette-ask = Search for a person, a voucher, a message…
counter-palette-title = Search
counter-palette-count = { $count ->
    [0] nothing
    [one] { $count } result
   *[other] { $count } results
}
counter-palette-close = Close
counter-palette-nobody = Nobody answers to “{ $text }”.
counter-palette-suggestion = Try { $text } ({ $count })
counter-palette-new-case = Begin an enrolment
counter-palette-find-case = Open an enrolment by its number
counter-palette-reset = New password for somebody
counter-palette-issue = Issue vouchers
counter-palette-home = Go to the home page
counter-palette-dossiers = Go to dossiers
counter-palette-vouchers = Go to vouchers
counter-palette-letters = Go to messages
counter-palette-access = Go to my access
counter-palette-lock = Lock
counter-palette-rows = Results
counter-palette-people = People
counter-palette-papers = Vouchers, enrolments and messages
counter-palette-actions = Actions
counter-palette-open = Open
counter-palette-enter = Enter
counter-palette-grammar-actions = actions
counter-palette-grammar-numbers = numbers
counter-palette-grammar-letters = messages
counter-palette-folded = accents, order and case do not count
counter-person = A person’s card
counter-person-edit = Correct
counter-person-account = Account { $login }
counter-person-no-end = no end date
counter-person-data = Data
counter-person-email = E-mail
counter-person-born = Birth
counter-person-birth-name = Name at birth
counter-person-identity = Identity
counter-person-history = History
counter-person-acts = { $count ->
    [one] { $count } act
   *[other] { $count } acts
}
counter-person-print-trace = Print who looked at these data
counter-person-trace-printed = The record is printed.
counter-person-unlocked = The account is unlocked.
counter-person-step-reset = Print a slip
counter-person-step-unlock = Unlock the account
counter-person-step-resend = See the message
counter-person-step-decide = Open the dossier
counter-person-no-papers = Neither enrolment nor attestation.
counter-person-letters = Messages
counter-person-no-letters = No message.
counter-person-do-lock = Lock the account
counter-person-do-close = Close the account
counter-person-do-erase = Erase the person
counter-person-did-lock = The account is locked.
counter-person-did-close = The account is closed.
counter-person-did-erase = The person is erased.
counter-person-why-lock = Why lock this account?
counter-person-why-close = Why close this account? It is not opened again.
counter-person-why-erase = Why erase this person before the promised day? Nothing comes back.
counter-person-reason-misuse = Misuse
counter-person-reason-identity-doubtful = Identity doubtful
counter-person-reason-on-request = The person asked
counter-person-reason-left = Departure
counter-person-reason-entered-by-mistake = Entered by mistake
counter-person-reason-twice = Entered twice
counter-person-leave = Leave
counter-person-keep = Save
counter-person-corrected = The card is corrected.
counter-person-field-first-name = First name(s)
counter-person-field-last-name = Family name
counter-person-field-birth-name = Name at birth (if different)
counter-person-field-birth-date = Birth, like 27.3.2007
counter-person-field-email = E-mail
counter-person-form-note = A new address is not proved yet; the user name follows when it was the address.
counter-person-attest = Print the certificate
counter-person-attested = The certificate is printed.
