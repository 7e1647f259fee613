# The counter's screens for lists of other issuers, and the sums of batches.

counter-batches-lists = Issuers’ lists
counter-batches-sums = By issuer
counter-list-of = { $issuer }, list of { $day }
counter-only = { $issuer }, { $programme }
counter-only-end = Show all
counter-sum-batches = { $count ->
    [one] { $count } batch
   *[other] { $count } batches
}
counter-sum-lists = { $programme }, lists included
counter-sum-total = All together
counter-word-past = { $count ->
    [one] past
   *[other] past
}
counter-count-past = { $count ->
    [one] { $count } past
   *[other] { $count } past
}
counter-filter-past = Past
counter-bar-spoken-past = {" "}Past their date: { $past }.
counter-origin = Origin
counter-codes-elsewhere = These codes come from the issuer. Guichet knows them again without keeping them in clear: nothing is printed again.

## Taking a list

counter-import = Import a list
counter-list-issuer = List of
counter-list-use-by = Last day of lines without a date
counter-list-course = Course of lines without one
counter-list-hidden = Codes are kept scrambled, never in clear. Names in the list are not taken.
counter-list-drop = Drop the list here
counter-list-kinds = CSV with a line of titles, 5 MB at most
counter-list-choose = Choose a file
counter-list-other = Change the file
counter-list-too-large = This file is too large: 5 MB at most. Split it.
counter-list-dry = Dry run
counter-list-figure-add = { $count ->
    [one] to add
   *[other] to add
}
counter-list-figure-known = { $count ->
    [one] known already
   *[other] known already
}
counter-list-figure-wrong = { $count ->
    [one] to leave out
   *[other] to leave out
}
counter-list-wrong = Lines to mend, or to leave out
counter-list-keep = Save as CSV
counter-list-kept = Lines left out are saved: { $file }
counter-list-expected = expected: { $expected }
counter-list-line = line { $line }
counter-list-more = … and { $count } more
counter-list-become = { $count ->
    [one] Will become one batch
   *[other] Will become { $count } batches
}
counter-list-notes = Notes differ from line to line: they are not kept.
counter-list-known = Known already, left as they are
counter-list-skip = { $count ->
    [one] Leave out the line that is wrong
   *[other] Leave out the { $count } lines that are wrong
}
counter-list-import = { $count ->
    [0] Import
    [one] Import one voucher
   *[other] Import { $count } vouchers
}
counter-list-busy = Importing…
counter-list-next = Give the issuer and the file: the dry run makes itself.
counter-list-nothing = Nothing to import in this file.
counter-list-mend = Mend the file, or tick to leave these lines out.
counter-list-unwritten = Nothing is written yet.

## Giving a list back

counter-return-list = Give a list back to its issuer
counter-return-text = Give the list you received: you get it back with the state of each code and no names.
counter-return-now = Make the state
counter-return-file-missing = Give the issuer’s list.
counter-return-used = Used
counter-return-unused = Unused
counter-return-void = Void
counter-return-past = Past their date
counter-return-unknown = Unknown
counter-return-file = File
counter-return-secret = This file holds the codes: pass it on to the issuer, then delete it.
