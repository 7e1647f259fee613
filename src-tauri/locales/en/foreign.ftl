# Vouchers from elsewhere: issuers' lists, what the counter, guichetctl and refusals say of them.

desk-batch-imported = { $count ->
    [one] list imported on { $day } by { $by }, no. { $first }
   *[other] list imported on { $day } by { $by }, nos. { $first } to { $last }
}
desk-batches-mixed = { $issued ->
    [one] One voucher
   *[other] { $issued } vouchers
}, { $listed } of them from lists{ $held ->
    [0] {""}
    [one] , one held
   *[other] , { $held } held
}
desk-recent-batch-imported = { $number ->
    [one] List imported, one voucher, { $about }
   *[other] List imported, { $number } vouchers, { $about }
}
desk-recent-list-returned = State of a list given back to its issuer
desk-list-semicolon = semicolon
desk-list-comma = comma
desk-list-tab = tab
desk-list-read = { $lines ->
    [one] CSV, { $delimiter }, { $encoding }, one line
   *[other] CSV, { $delimiter }, { $encoding }, { $lines } lines
}
desk-list-columns = { $count ->
    [one] recognised column: { $names }
   *[other] recognised columns: { $names }
}
desk-list-wrong-ragged = Number of cells
desk-list-wrong-unclosed = Open quotation mark
desk-list-wrong-missing = { $count ->
    [one] Missing code
   *[other] Missing codes
}
desk-list-wrong-malformed = { $count ->
    [one] Unreadable code
   *[other] Unreadable codes
}
desk-list-wrong-day = { $count ->
    [one] Impossible date
   *[other] Impossible dates
}
desk-list-wrong-long = { $count ->
    [one] Text too long
   *[other] Texts too long
}
desk-list-wrong-past = { $count ->
    [one] Date in the past
   *[other] Dates in the past
}
desk-list-wrong-doubled = { $count ->
    [one] Repeated code
   *[other] Repeated codes
}
desk-list-wrong-taken = { $count ->
    [one] Code already taken
   *[other] Codes already taken
}
desk-list-expected-ragged = { $cells ->
    [one] one cell, as on the first line
   *[other] { $cells } cells, as on the first line
}
desk-list-expected-unclosed = a quotation mark closed in the same cell
desk-list-expected-missing = 4 to 40 letters or digits
desk-list-expected-malformed = 4 to 40 letters or digits
desk-list-expected-day = dd.mm.yyyy
desk-list-expected-long = 120 characters at most
desk-list-expected-past = a day to come
desk-list-expected-doubled = one code per line
desk-list-expected-taken = a code no other batch has
desk-list-found-ragged = { $found ->
    [one] one cell
   *[other] { $found } cells
}
desk-list-found-doubled = as on line { $found }
desk-list-found-taken = in batch { $found }
desk-list-found-nothing = nothing
desk-list-head-line = Line
desk-list-head-column = Column
desk-list-head-problem = Problem
desk-list-head-expected = Expected
desk-list-head-found = Found
desk-list-file-refused = rejected-lines-{ $day }
desk-list-imported = { $added ->
    [0] Nothing to add.
    [one] { $batches ->
        [one] Batch { $batch }: one voucher added.
       *[other] Batches { $batch } to { $last }: one voucher added.
    }
   *[other] { $batches ->
        [one] Batch { $batch }: { $added } vouchers added.
       *[other] Batches { $batch } to { $last }: { $added } vouchers added.
    }
}{ $known ->
    [0] {""}
    [one] {" "}One code was known already.
   *[other] {" "}{ $known } codes were known already.
}{ $left ->
    [0] {""}
    [one] {" "}One line left out.
   *[other] {" "}{ $left } lines left out.
}
desk-return-file = return-{ $programme }-{ $day }
desk-return-used-on = Used on
desk-return-unknown = unknown
desk-return-summary = { $used ->
    [0] none used
    [one] one used
   *[other] { $used } used
}, { $unused ->
    [0] none unused
    [one] one unused
   *[other] { $unused } unused
}{ $void ->
    [0] {""}
    [one] , one void
   *[other] , { $void } void
}{ $past ->
    [0] {""}
    [one] , one past its date
   *[other] , { $past } past their date
}{ $unknown ->
    [0] {""}
    [one] , one unknown
   *[other] , { $unknown } unknown
}

## guichetctl

console-list-read = { $file }: { $read }; { $columns }.
console-list-add = { $batches ->
    [0] To add: nothing.
    [one] To add: { $add }, in one batch.
   *[other] To add: { $add }, in { $batches } batches.
}
console-list-known = Already known: { $count }.
console-list-known-line = line { $line }: batch { $batch }, voucher { $number }, { $state }
console-list-wrong = To leave out: { $count }.
console-list-wrong-line = line { $line }, { $column }: { $problem }; expected { $expected }, found { $found }
console-list-wrong-whole = line { $line }: { $problem }; expected { $expected }, found { $found }
console-list-more = … and { $count } more
console-list-notes = Notes differ from line to line: they are not kept.
console-list-refused-kept = Lines left out: { $file }
console-list-dry = Dry run: nothing is written.
console-list-returned = State written: { $file } ({ $summary }). This file holds the codes: pass it on, then delete it.
console-batch-past = , { $past } past their date
console-batch-imported = {"  (issuer’s list)"}

help-voucher-import = Import an issuer’s list of codes, as CSV
help-voucher-import-file = The file: CSV with a line of titles, one of them code or voucher
help-voucher-import-programme = The programme’s short name; its rules must say foreign_codes = true
help-voucher-import-issuer = Who hands these vouchers out
help-voucher-import-use-by = The last day of lines that have none, like 2027-12-31
help-voucher-import-course = The course of lines that have none
help-voucher-import-dry-run = Show what would be added and write nothing; code 2 if lines would be left out
help-voucher-import-skip-wrong = Leave out the lines that are wrong (otherwise nothing is imported)
help-voucher-import-rejected = The CSV file for the lines left out and why, without any code that works
help-voucher-return = Give an issuer its own list back, with the state of each code and no names
help-voucher-return-file = The issuer’s list
help-voucher-return-programme = The programme’s short name
help-voucher-return-out = The CSV file to write

## Refusals

refusal-foreign-code-malformed = This code cannot be right: it takes { $least } to { $most } letters or digits.
refusal-foreign-codes-closed = The programme “{ $programme }” takes no codes of other issuers. Its rules must say foreign_codes = true.
refusal-batch-imported = The codes of this batch come from { $issuer }: Guichet keeps none in clear and cannot print them again. Ask the issuer for another voucher.
refusal-list-not-readable = The file { $file } cannot be read ({ $reason }).
refusal-list-too-large = This file is too large: { $most_mb } MB at most. Split it.
refusal-list-too-long = This list is too long: { $most } lines at most. Split it.
refusal-list-not-text = This file is no CSV. Save the list as CSV in your spreadsheet, then try again.
refusal-list-empty = This list has no line under its titles.
refusal-list-code-column-missing = No column of codes. The first line must name the columns, one of them “code”, “voucher” or “voucher code”.
refusal-list-column-twice = Two columns mean the same, one of them “{ $name }”. Keep one.
refusal-list-scattered = This list would make more than { $most } batches, one per last day and course. Split it, or take out the column of courses.
refusal-list-lines-wrong = { $count ->
    [one] One line is wrong: nothing is imported. Mend it, or ask to leave it out.
   *[other] { $count } lines are wrong: nothing is imported. Mend them, or ask to leave them out.
}
