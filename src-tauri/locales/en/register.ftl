# The institution’s register: what an import says.

# What an import has done, or would do.
register-imported = { $added ->
    [0] Nobody added
    [one] One person added
   *[other] { $added } people added
}, { $changed } brought up to date, { $same } unchanged. Enrolments: { $enrolments }, attestations: { $attestations }.{ $left ->
    [0] {""}
    [one] {" "}One line left out.
   *[other] {" "}{ $left } lines left out.
}
register-would = { $people } people read: { $add } new, { $change } to bring up to date, { $same } unchanged. Enrolments: { $enrolments }, attestations: { $attestations }.
register-file-refused = register-refused-lines-{ $day }
register-found-nothing = nothing

# Columns without which there is no register.
register-column-number = Number
register-column-lastname = Last name
register-column-firstname = First name

# What can be wrong with a line, and what is expected.
register-wrong-ragged = { $count ->
    [one] Line of another length
   *[other] Lines of another length
}
register-expected-ragged = { $cells } cells, as in the first line
register-wrong-unclosed = { $count ->
    [one] Quotation mark never closed
   *[other] Quotation marks never closed
}
register-expected-unclosed = a closing quotation mark
register-wrong-number-missing = { $count ->
    [one] Number missing
   *[other] Numbers missing
}
register-expected-number-missing = the person’s number
register-wrong-name-missing = { $count ->
    [one] Name missing
   *[other] Names missing
}
register-expected-name-missing = a last name and a first name
register-wrong-name-impossible = { $count ->
    [one] Impossible name
   *[other] Impossible names
}
register-expected-name-impossible = letters, at most 100
register-wrong-birth-impossible = { $count ->
    [one] Impossible birth date
   *[other] Impossible birth dates
}
register-expected-birth-impossible = a past day, year in four digits: 03.07.1996 or 1996-07-03
register-wrong-day-impossible = { $count ->
    [one] Impossible date
   *[other] Impossible dates
}
register-expected-day-impossible = a day that exists: 31.12.2026 or 2026-12-31
register-wrong-email-impossible = { $count ->
    [one] Impossible e-mail address
   *[other] Impossible e-mail addresses
}
register-expected-email-impossible = a whole address, or nothing
register-wrong-ends-too-early = { $count ->
    [one] End before the beginning
   *[other] Ends before the beginning
}
register-expected-ends-too-early = an end after the beginning
register-wrong-state-unknown = { $count ->
    [one] Unknown state
   *[other] Unknown states
}
register-expected-state-unknown = enrolled, running, completed or cancelled
register-wrong-course-missing = { $count ->
    [one] Dates without a course
   *[other] Dates without a course
}
register-expected-course-missing = the name of the course
register-wrong-title-missing = { $count ->
    [one] Attestation without a title
   *[other] Attestations without a title
}
register-expected-title-missing = a title, or a course
register-wrong-text-too-long = { $count ->
    [one] Text too long
   *[other] Texts too long
}
register-expected-text-too-long = at most 120 characters
register-wrong-number-twice = { $count ->
    [one] Number of two people
   *[other] Numbers of two people
}
register-expected-number-twice = the same names and birth date as on the first line of this number
register-wrong-attestation-twice = { $count ->
    [one] Attestation of two people
   *[other] Attestations of two people
}
register-expected-attestation-twice = one number per attestation
register-wrong-attestation-elsewhere = { $count ->
    [one] Attestation already somebody else’s
   *[other] Attestations already somebody else’s
}
register-expected-attestation-elsewhere = a number the register gives to nobody else

# Help of `guichetctl register`.
help-register = The institution’s register
help-register-import = Take a file of known people, or see what it would become
help-register-import-file = The CSV file
help-register-import-dry-run = Write nothing, only show
help-register-import-skip-wrong = Leave out lines that cannot be taken
help-register-import-rejected = Where to write those lines, with the reason
