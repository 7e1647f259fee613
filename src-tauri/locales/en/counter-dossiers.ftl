# Screens of dossiers, the register and closed days.

# The queue.
counter-dossiers = Cases
counter-dossiers-rows = Cases to decide
counter-dossiers-all = All
counter-dossiers-clean = No difference
counter-dossiers-compare = To compare
counter-dossiers-late = Late
counter-dossiers-asked = Asked
counter-dossiers-late-one = late,
counter-dossiers-asked-one = asked for more
counter-dossiers-clean-count = { $count ->
    [one] One case has no difference.
   *[other] { $count } cases have no difference.
}
counter-dossiers-chosen = { $count ->
    [one] One case chosen
   *[other] { $count } cases chosen
}, { $clean } with no difference.
counter-dossiers-accept-all = { $count ->
    [one] Link that one
   *[other] Link all { $count }
}
counter-dossiers-none-clean = No chosen case is without difference: read them one by one.
counter-dossiers-nothing = Nothing to decide.
counter-dossiers-none-here = No case under this filter.

# What was decided.
counter-dossiers-today = Decided today
counter-dossiers-history = Decided in the last five weeks
counter-dossiers-decided = { $count ->
    [one] { $count } case
   *[other] { $count } cases
}
counter-dossiers-see-history = See the history
counter-dossiers-only-today = Only today
counter-dossiers-undo = Undo
counter-dossiers-undo-one = Undo the decision: { $name }

# One dossier.
counter-dossiers-before = to decide by
counter-dossiers-typed = Typed at the kiosk
counter-dossiers-file = Register, file { $number }
counter-dossiers-account = Account { $login }
counter-dossiers-gap = Difference
counter-dossiers-candidates = Candidates
counter-dossiers-no-candidate = Nobody of that name or date in the register. Create a new file, or ask for more.
counter-dossiers-no-account = No other account of this person was found.
counter-dossiers-owner = This file is already linked to the account of { $name }. If it is the same person, let the new account take over the old one.
counter-dossiers-outcome = On acceptance
counter-dossiers-past = So far
counter-dossiers-note = Note
counter-dossiers-keep-note = Keep the note
counter-dossiers-noted = Note kept.

# Deciding.
counter-dossiers-accept = Link to file { $number }
counter-dossiers-ask = Ask for more…
counter-dossiers-refuse = Refuse…
counter-dossiers-create = New file…
counter-dossiers-merge = Take over an account…
counter-dossiers-no-file = No file to link here: create one, or ask for more.
counter-dossiers-taken = File { $number } is already linked to somebody else.
counter-dossiers-choose = Several candidates: choose the right one first.
counter-dossiers-done-linked = { $name }: file linked
counter-dossiers-done-asked = { $name }: asked for more
counter-dossiers-done-refused = { $name }: request refused
counter-dossiers-done-created = { $name }: new file created and linked
counter-dossiers-done-merged = { $name }: account taken over
counter-dossiers-question-refuse = For which reason?
counter-dossiers-question-ask = What is missing?
counter-dossiers-question-create = A new file in the register
counter-dossiers-question-merge = What would move to the new account
counter-dossiers-number = Number
counter-dossiers-create-now = Create and link
counter-dossiers-merge-from = From { $from } to { $to }:
counter-dossiers-merge-now = Take this account over

# The register.
counter-register = Take the register
counter-register-what = A CSV file of the people the institution knows, with their enrolments and attestations. Several lines per number are possible.
counter-register-columns = Columns: number, last name, first name; and, if you have them, birth name, birth date, e-mail, course, begin, end, state, attestation, title, issued on.
counter-register-again = A second import brings up to date and doubles nothing. What the file leaves empty stays as known.
counter-register-kinds = CSV with a line of titles, 60 MB at most
counter-register-dry = What the register would become
counter-register-busy = One moment…
counter-register-import = { $count ->
    [one] Take { $count } person
   *[other] Take { $count } people
}
counter-register-figure-add = { $count ->
    [one] new person
   *[other] new people
}
counter-register-figure-change = { $count ->
    [one] update
   *[other] updates
}
counter-register-figure-same = { $count ->
    [one] unchanged
   *[other] unchanged
}
counter-register-figure-enrolments = { $count ->
    [one] enrolment
   *[other] enrolments
}
counter-register-figure-attestations = { $count ->
    [one] attestation
   *[other] attestations
}
counter-register-figure-wrong = { $count ->
    [one] line to correct
   *[other] lines to correct
}

# Closed days.
counter-holidays = Holidays
counter-room-holidays = Days a promise does not count
counter-holidays-region = Region
counter-holidays-what = Promised terms count business days: no Saturday, Sunday or holiday.
counter-holidays-weekends = Only Saturday and Sunday
counter-holidays-add = Close one more day
counter-holidays-day = Day
counter-holidays-name = Name of the day
counter-holidays-add-now = Close this day
counter-holidays-which = A day is missing, for example 24 12 2026.
counter-holidays-told = A promise already made does not change: new days count for the next ones.
counter-holidays-unnamed = Closed
counter-holidays-worked = worked
counter-holidays-own = added here
counter-holidays-none = No holidays: choose a region, or add days.
counter-holidays-open = Work
counter-holidays-close = Close
counter-holidays-open-one = Work on { $day }
counter-holidays-close-one = Close on { $day }
counter-dossiers-card = Open the card, correct
counter-dossiers-no-letter = No message is sent: this person has no address.
