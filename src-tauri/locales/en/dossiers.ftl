# Dossiers and the register: the queue, candidates, decisions, closed days.

# The queue.
dossier-kind-linking = Linking
dossier-kind-takeover = Takeover
dossier-due = { $weekday } { $day }
dossier-opened-by = opened by { $who }
dossier-flag-clean = no difference
dossier-flag-several = { $count ->
    [one] { $count } candidate
   *[other] { $count } candidates
}
dossier-flag-swapped = date swapped
dossier-flag-none = not in the register
dossier-flag-no-account = no account found
dossier-flag-one = one candidate
dossiers-headline = { $count ->
    [0] Nothing to decide
    [one] One case to decide
   *[other] { $count } cases to decide
}{ $late ->
    [0] {""}
    [one] , one of them late
   *[other] , { $late } of them late
}
dossiers-next = Next due: { $day }.
dossiers-next-none = Next due: none.
dossiers-linked = { $done ->
    [0] No case linked.
    [one] One case linked.
   *[other] { $done } cases linked.
}{ $left ->
    [0] {""}
    [one] {" "}One more has changed meanwhile and is left to be read.
   *[other] {" "}{ $left } more have changed meanwhile and are left to be read.
}
dossiers-undone = { $count ->
    [one] Decision undone. No message has left.
   *[other] { $count } decisions undone. No message has left.
}
dossiers-undone-told = { $count ->
    [one] Decision undone. The message had already left: the person is told that their case is open again.
   *[other] { $count } decisions undone. Messages had already left: these people are told that their case is open again.
}
dossier-done-linked = linked
dossier-done-created = new file
dossier-done-merged = account taken over
dossier-done-asked = asked for more
dossier-done-refused = refused
dossier-about-file = file { $number }
dossier-late = late, promised { $due }
desk-plate-dossiers = { $count ->
    [one] Case to decide
   *[other] Cases to decide
}
desk-plate-dossiers-detail = { $more ->
    [0] none late
    [one] one late
   *[other] { $more } late
}

# One dossier.
dossier-about = { $kind }, { $programme }, request of { $day }
dossier-identity-none = Identity not yet checked
dossier-identity-card = Identity checked: document seen
dossier-identity-known = Identity checked: known in person
dossier-identity-vouched = Identity checked: vouched for
dossier-outcome-linking = The account is linked to the chosen file, with its enrolments and attestations.
dossier-outcome-takeover = The old account is closed; files, accesses, enrolments and attestations move to the new one.
dossier-outcome-letter = A message leaves for { $email } fifteen seconds later.
dossier-outcome-no-letter = No e-mail address: tell the person.
dossier-outcome-undo = The decision can be undone for seven days.
dossier-decided = { $state ->
    [accepted] Accepted
    [refused] Refused
    [asked] Asked for more
   *[other] Withdrawn
} by { $who }, { $when }
dossier-field-last-name = Last name
dossier-field-birth-name = Birth name
dossier-field-first-name = First name
dossier-field-birth-date = Birth date
dossier-field-email = E-mail
dossier-field-papers = Record
dossier-papers = { $enrolments ->
    [0] No enrolment
    [one] One enrolment
   *[other] { $enrolments } enrolments
}, { $attestations ->
    [0] no attestation
    [one] one attestation
   *[other] { $attestations } attestations
}

# What differs.
match-score = { $score } points out of 100{ $count ->
    [0] , no difference
   *[other] : { $reasons }
}
match-same = same
match-writing = accents or case
match-particle = particle
match-order = order of the names
match-second-name = one more first name
match-part-name = double name
match-birth-name = birth name
match-spelling = spelling
match-other = another name
match-swapped = day and month swapped
match-near-date = date nearly the same
match-no-date = no date
match-other-date = another date
match-number = another number
match-taken = duplicate?
match-other-address = another address
match-not-typed = not typed
match-not-known = not in the register
match-carried = carried over

# Why it is refused; what is asked for.
dossier-refused-not-ours = Not ours to handle
dossier-refused-not-entitled = Not entitled to this access
dossier-refused-duplicate = Already has an account
dossier-refused-untrue = Data of somebody else
dossier-refused-no-answer = No answer to our question
dossier-refused-on-request = At the person’s request
dossier-refused-superseded = Account taken over by another
dossier-missing-identity = Show an identity document
dossier-missing-birth-date = Confirm the birth date
dossier-missing-birth-name = Give the birth name
dossier-missing-number = Find the file number
dossier-missing-past-course = Name a course already taken
dossier-missing-address = Give the address

# What would move.
merge-file = File { $number }, { $enrolments ->
    [0] no enrolment
    [one] one enrolment
   *[other] { $enrolments } enrolments
}, { $attestations ->
    [0] no attestation
    [one] one attestation
   *[other] { $attestations } attestations
}
merge-access = Access to “{ $programme }”, no end
merge-access-until = Access to “{ $programme }”, until { $day }
merge-nothing = Nothing: this account has neither file nor access.
merge-closed = The account { $login } of { $name } is closed: it opens nothing any more.
merge-told = A message leaves for both addresses.
merge-undo = All of it can be undone for seven days.

# Acts of the ledger.
act-dossier-looked-at = Case read
act-dossier-linked = Case linked
act-dossier-created = Linked to a new file
act-dossier-merged = Account taken over
act-dossier-asked = Asked for more
act-dossier-answered = Answered what was asked
act-dossier-refused = Case refused
act-dossier-undone = Decision undone
act-dossier-noted = Note added
act-dossier-withdrawn = Case withdrawn
act-dossier-forgotten = Notes of the case erased
act-file-linked = Linked to the register
act-file-unlinked = Link to the register removed
act-file-added = Added to the register
act-file-changed = Register brought up to date
act-file-withdrawn = File made by mistake, taken back
act-access-moved = Access moved to another account
act-account-superseded = Account closed, taken over by another
act-account-restored = Account restored

# Reasons of the ledger.
reason-not-ours = Not ours to handle
reason-not-entitled = Not entitled to this access
reason-duplicate = Already has an account
reason-untrue = Data of somebody else
reason-no-answer = No answer to our question
reason-on-request = At the person’s request
reason-superseded = Account taken over by another
reason-identity = Show an identity document
reason-birth-date = Confirm the birth date
reason-birth-name = Give the birth name
reason-number = Find the file number
reason-past-course = Name a course already taken
reason-address = Give the address
reason-linked = linked
reason-created = new file
reason-merged = account taken over
reason-asked = asked for more
reason-refused = refused

# Findings of verify.
verify-object-dossier = case
verify-dossier-without-file = Case { $id }: accepted, but linked to nothing.
verify-superseded-open = Account { $id }: taken over by another, but not closed.

# Closed days.
closed-days-example = A request received today is answered by { $day } (3 business days).
holiday-all-saints = All Saints
holiday-armistice = Armistice Day
holiday-ascension = Ascension Day
holiday-assumption = Assumption
holiday-berchtold = 2 January
holiday-brother-klaus = Saint Nicholas of Flüe
holiday-christmas = Christmas Day
holiday-corpus-christi = Corpus Christi
holiday-easter-monday = Easter Monday
holiday-epiphany = Epiphany
holiday-fast-monday = Monday of the federal fast
holiday-geneva-fast = Geneva fast
holiday-good-friday = Good Friday
holiday-immaculate = Immaculate Conception
holiday-joseph = Saint Joseph
holiday-jura = Jura Independence Day
holiday-labour = Labour Day
holiday-nafels = Commemoration of Näfels
holiday-national-be = National Day
holiday-national-ch = National Day
holiday-national-fr = National Day
holiday-new-year = New Year’s Day
holiday-peter-paul = Saints Peter and Paul
holiday-republic-ne = Republic Day
holiday-restoration-ge = Restoration of the Republic
holiday-stephen = 26 December
holiday-victory = Victory Day 1945
holiday-whit-monday = Whit Monday
region-ch-ag = Aargau
region-ch-ai = Appenzell Innerrhoden
region-ch-ar = Appenzell Ausserrhoden
region-ch-be = Bern
region-ch-bl = Basel-Landschaft
region-ch-bs = Basel-Stadt
region-ch-fr = Fribourg
region-ch-ge = Geneva
region-ch-gl = Glarus
region-ch-gr = Graubünden
region-ch-ju = Jura
region-ch-lu = Lucerne
region-ch-ne = Neuchâtel
region-ch-nw = Nidwalden
region-ch-ow = Obwalden
region-ch-sg = St. Gallen
region-ch-sh = Schaffhausen
region-ch-so = Solothurn
region-ch-sz = Schwyz
region-ch-tg = Thurgau
region-ch-ti = Ticino
region-ch-ur = Uri
region-ch-vd = Vaud
region-ch-vs = Valais
region-ch-zg = Zug
region-ch-zh = Zurich
region-be = Belgium
region-fr = France
region-fr-am = Alsace and Moselle
