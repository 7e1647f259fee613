# Rosters: what a foreign file was read as, what is worth knowing of it, and why it is refused.

help-roster = Lists of people, as schools send them
help-roster-parse = Read a file and show its cells exactly as they stand, importing nothing
help-roster-parse-file = The file: CSV, TSV, XLSX, XLS or ODS
help-roster-parse-encoding = The encoding, where the guess is wrong: UTF-8, UTF-16LE, UTF-16BE, Windows-1252, ISO-8859-15, CP850, MacRoman
help-roster-parse-delimiter = The sign between cells, where the guess is wrong (“tab” for a tab)
help-roster-parse-sheet = The sheet of the workbook
help-roster-parse-header = The line that names the columns
roster-delimiter-semicolon = semicolon
roster-delimiter-comma = comma
roster-delimiter-tab = tab
roster-delimiter-bar = vertical bar
roster-sheet = sheet “{ $sheet }”
roster-1904 = dates counted from 1904
roster-header = column names on line { $line }
roster-read = { $file }: { $guess }, { $rows ->
    [0] no line
    [one] one line
   *[other] { $rows } lines
}.
roster-more = { $count ->
    [one] … and one more line.
   *[other] … and { $count } more lines.
}
roster-unknown-columns = { $count ->
    [one] Unknown column: { $names }.
   *[other] Unknown columns: { $names }.
}
roster-doubt-encoding = The encoding is not certain: { $others } would fit too and give other letters. Look at the accents.
roster-doubt-delimiter = The sign between cells is not certain: { $others } would fit too.
roster-date-year-first = { $column }: dates written year, month, day.
roster-date-day-first = { $column }: dates written day, month, year.
roster-date-month-first = { $column }: dates written month, day, year.
roster-date-ambiguous = { $column }: nothing says whether the day or the month comes first.
roster-date-mixed = { $column }: some dates begin with the day, others with the month.
roster-date-short-years = { $column }: some years have two figures.
roster-date-impossible = Line { $line }, { $column }: expected a date that exists, found “{ $found }”.
roster-note-zeros-lost = { $column }: numbers have probably lost their leading zeros (line { $line }: { $found }; { $count } in all).
roster-note-scientific = { $column }: long numbers have lost figures (line { $line }: { $found }; { $count } in all).
roster-note-formula = { $column }: formulas, read with their last result (line { $line }: { $found }; { $count } in all).
roster-note-truth = { $column }: values true or false (line { $line }: { $found }; { $count } in all).
roster-note-cell-error = { $column }: spreadsheet errors in place of values (line { $line }: { $found }; { $count } in all).
roster-note-hidden-sheets = { $count ->
    [one] One sheet is hidden and was not read: { $found }.
   *[other] { $count } sheets are hidden: { $found }.
}
roster-note-other-sheets = { $count ->
    [one] One other sheet was not read: { $found }.
   *[other] { $count } other sheets were not read: { $found }.
}

refusal-roster-unreadable = The file { $file } cannot be read ({ $reason }).
refusal-roster-too-large = { $file } is too large: { $most_mb } MB at most. Split the list.
refusal-roster-unpacks-too-large = { $file } becomes too large once unpacked: { $most_mb } MB at most. Nothing was read.
refusal-roster-too-many-rows = { $file } has too many lines: { $most } at most. Split the list.
refusal-roster-too-many-columns = { $file }, line { $line }: too many columns, { $most } at most.
refusal-roster-cell-too-long = { $file }, line { $line }, column { $column }: the cell is too long, { $most } characters at most.
refusal-roster-empty = { $file } is empty: no line names columns.
refusal-roster-not-table = { $file } is neither CSV nor a workbook in XLSX, XLS or ODS.
refusal-roster-extension-wrong = { $file } is called “.{ $extension }”, but what is in it is { $found }. Rename it, or save it again.
refusal-roster-macros = { $file } holds macros. Save the list as a workbook without macros (.xlsx), then try again.
refusal-roster-encrypted = { $file } is protected by a password. Save it without protection, then try again.
refusal-roster-damaged = { $file } is damaged: it cannot be read to its end. Open it in a spreadsheet and save it again.
refusal-roster-nul-byte = { $file }, line { $line }: a zero byte, which has no place in a text. The file is damaged, or is no text.
refusal-roster-mixed-encodings = { $file } mixes two encodings: line { $line } is not UTF-8, line { $other } is. Save it again as UTF-8, or say the encoding.
refusal-roster-encoding-wrong = { $file }, line { $line }: these bytes are not { $encoding }.
refusal-roster-encoding-unknown = The encoding “{ $name }” is not known. Choose UTF-8, UTF-16LE, UTF-16BE, Windows-1252, ISO-8859-15, CP850 or MacRoman.
refusal-roster-quote-open = { $file }, line { $line }: a quotation mark opens and nothing closes it.
refusal-roster-quote-stray = { $file }, line { $line }, column { $column }: a quotation mark is out of place. Inside a cell it is doubled, and the cell stands in quotation marks.
refusal-roster-ragged = { $file }, line { $line }: expected { $expected } cells, found { $found }.
refusal-roster-two-headers = { $file }: lines { $line } and { $second } both name columns. Keep one, or say which.
refusal-roster-header-missing = { $file }: no row of cells begins on line { $line }.
refusal-roster-sheet-unknown = { $file } has no sheet “{ $sheet }”. It has: { $sheets }.

# Taking a roster.
roster-would = { $create } to create · { $change } to change · { $same } unchanged · { $wrong } to correct · { $retire } to retire
roster-dry = Dry run: nothing is written.
roster-done = Import { $number }: { $create } created, { $change } changed, { $retire } retired. It can be undone for 24 hours.
roster-nothing = Nothing changes: the list is taken already.
roster-finding = {"  "}{ $problem }, line { $line }, { $column }: expected { $expected }, found “{ $found }”
roster-held = {"  "}to be carried over into the school’s software, line { $line }, { $field }: here “{ $here }”, in the list “{ $there }”
roster-changed = {"  "}line { $line }, { $field }: “{ $before }” → “{ $after }”
roster-alike = {"  "}line { $line }: { $name } may be known already (card { $learner })
roster-shared = {"  "}{ $email }: the same address on lines { $lines }, which is allowed
roster-emptied = { $count } addresses are no longer in the list. They stay, unless --clear-emails is given.
roster-undone = Import { $number } undone: { $removed } people removed, { $restored } restored, { $kept } kept because they have used their account.
roster-line = { $number } · { $at } · { $file } · { $by }
roster-line-undone = { $number } · { $at } · { $file } · { $by } · undone
roster-none = No import.
roster-strange = Columns left aside: { $names }
roster-flaw-name-missing = Last or first name missing
roster-expected-name-missing = a name
roster-flaw-name-wrong = A name that is not written so
roster-expected-name-wrong = letters, spaces, hyphens
roster-flaw-date-impossible = Impossible date
roster-expected-date-impossible = dd.mm.yyyy, before today
roster-flaw-email-wrong = Impossible e-mail address
roster-expected-email-wrong = name@domain
roster-flaw-key-missing = Neither number nor birth date
roster-expected-key-missing = one of the two
roster-flaw-key-twice = Two rows for the same person
roster-expected-key-twice = a single one
roster-flaw-number-scientific = Number damaged by the spreadsheet
roster-expected-number-scientific = all its figures
roster-field-first-name = first name
roster-field-last-name = last name
roster-field-birth-name = birth name
roster-field-birth-date = birth date
roster-field-email = e-mail
roster-field-group = class
roster-field-language = language
act-account-prepared = Account prepared from the list
act-roster-name-changed = Name taken from the list
act-roster-birth-date-changed = Birth date taken from the list
act-roster-email-changed = E-mail address taken from the list
act-roster-language-changed = Language taken from the list
act-group-changed = Class changed
act-roster-missing = Missing on the list
act-roster-returned = On the list again
act-roster-restored = Import undone for this person
act-account-disabled = Account closed, no longer on the list
act-account-revived = Account opened again
act-access-ended = Access ended
act-access-reopened = Access opened again
refusal-roster-not-asked = Accounts of “{ $programme }” do not come from a list. Choose a programme whose origin is a list.
refusal-roster-columns-missing = { $file } has no columns for last and first name. Give them a known name, or say which line holds the titles.
refusal-roster-lines-wrong = { $count ->
    [one] One row cannot be taken
   *[other] { $count } rows cannot be taken
 }. Correct them, or leave them out. Nothing is imported.
refusal-roster-retires-many = { $count } of { $of } people are missing in this file. Confirm that they have left. Nothing is imported.
refusal-roster-stopped = The import is stopped. Nothing is imported.
refusal-roster-import-unknown = No import has the number { $number }.
refusal-roster-undo-late = This import is older than { $hours } hours and cannot be undone any more.
refusal-user-names-used-up = Line { $line }: no user name is free by the programme’s pattern.
roster-rejected-why = To correct
help-roster-import = Take a list, or try it without writing
help-roster-import-programme = The programme, by its key
help-roster-import-dry-run = Say what would change, and write nothing
help-roster-import-complete = The file holds everybody: whoever is missing has left
help-roster-import-retire-many = Retire even more than one person in twenty
help-roster-import-clear-emails = Empty addresses the file no longer gives
help-roster-import-skip-wrong = Leave out rows that cannot be taken
help-roster-import-rejected = Write refused rows into this CSV file
help-roster-import-user = Who imports
help-roster-undo = Undo an import within 24 hours
help-roster-undo-number = The import’s number
help-roster-undo-user = Who undoes it
help-roster-list = The newest imports
help-roster-import-file = The file: CSV, TSV, XLSX, XLS or ODS
help-roster-import-encoding = The encoding, where the guess is wrong: UTF-8, UTF-16LE, UTF-16BE, Windows-1252, ISO-8859-15, CP850, MacRoman
help-roster-import-delimiter = The sign between cells, where the guess is wrong (“tab” for a tab)
help-roster-import-sheet = The sheet of the workbook
help-roster-import-header = The line that names the columns
roster-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
roster-rejected-file = to-correct.csv
roster-promised = Promised within { $hours } hours, so before { $day }: it is done.
refusal-mapping-unreadable = “{ $file }” does not say which column is what: { $reason }
roster-uncertain = Some rows are still to be corrected: nobody is retired while they cannot be read.
roster-field-number = number
roster-field-unit = unit
roster-field-phone = telephone
roster-field-kind = kind
roster-field-user-name = user name
help-roster-import-mapping = A JSON file that says what columns mean; remembered for files with the same columns
help-roster-import-source = Which of the programme’s lists it is; a complete list retires only its own people
desk-alert-roster = The list “{ $file }” waits for somebody: it could not be taken last night ({ $folder }).
desk-alert-roster-folder = The folder of lists cannot be read: { $folder } ({ $reason }).
desk-alert-roster-action = Take a list
console-watch = Each night { $folder } is looked into for { $programme }. Files taken: { $taken }.
console-watch-none = No folder is looked into.
help-roster-watch = Look into a folder each night and take the lists in it
help-roster-watch-folder = The folder
help-roster-watch-programme = The programme, by its key
help-roster-watch-complete = Each file holds everybody of its list
help-roster-watch-off = Look into nothing any more
help-roster-watch-look = Look now
roster-hint-domain = Domain “{ $found }”: is it “{ $meant }”?
roster-hint-group = Class “{ $found }”: is it “{ $meant }”?
roster-hint = {"  "}line { $line }: { $name }, “{ $found }”: is it “{ $meant }”?
