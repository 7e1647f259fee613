# The palette and the card, on screen.

palette-ask = Search for a person, a voucher, a message…
palette-title = Search
palette-count = { $count ->
    [0] nothing
    [one] { $count } result
   *[other] { $count } results
}
palette-close = Close
palette-nobody = Nobody answers to “{ $text }”.
palette-suggestion = Try { $text } ({ $count })
palette-new-case = Begin an enrolment
palette-find-case = Open an enrolment by its number
palette-reset = New password for somebody
palette-issue = Issue vouchers
palette-home = Go to the home page
palette-dossiers = Go to dossiers
palette-vouchers = Go to vouchers
palette-letters = Go to messages
palette-access = Go to my access
palette-lock = Lock
palette-rows = Results
palette-people = People
palette-papers = Vouchers, enrolments and messages
palette-actions = Actions
palette-open = Open
palette-enter = Enter
palette-grammar-actions = actions
palette-grammar-numbers = numbers
palette-grammar-letters = messages
palette-folded = accents, order and case do not count
counter-person = A person’s card
person-edit = Correct
person-account = Account { $login }
person-no-end = no end date
person-data = Data
person-email = E-mail
person-born = Birth
person-birth-name = Name at birth
person-identity = Identity
person-history = History
person-acts = { $count ->
    [one] { $count } act
   *[other] { $count } acts
}
person-print-trace = Print who looked at these data
person-trace-printed = The record is printed.
person-unlocked = The account is unlocked.
person-step-reset = Print a slip
person-step-unlock = Unlock the account
person-step-resend = See the message
person-step-decide = Open the dossier
person-no-papers = Neither enrolment nor attestation.
person-letters = Messages
person-no-letters = No message.
person-do-lock = Lock the account
person-do-close = Close the account
person-do-erase = Erase the person
person-did-lock = The account is locked.
person-did-close = The account is closed.
person-did-erase = The person is erased.
person-why-lock = Why lock this account?
person-why-close = Why close this account? It is not opened again.
person-why-erase = Why erase this person before the promised day? Nothing comes back.
person-reason-misuse = Misuse
person-reason-identity_doubtful = Identity doubtful
person-reason-on_request = The person asked
person-reason-left = Departure
person-reason-entered_by_mistake = Entered by mistake
person-reason-twice = Entered twice
person-leave = Leave
person-keep = Save
person-corrected = The card is corrected.
person-field-first_name = First name(s)
person-field-last_name = Family name
person-field-birth_name = Name at birth (if different)
person-field-birth_date = Birth, like 27.3.2007
person-field-email = E-mail
person-form-note = A new address is not proved yet; the user name follows when it was the address.
