# Taking a list of people, at the counter.
counter-roster = Take a list of people
counter-roster-programme = Programme
counter-roster-complete = This file holds everybody
counter-roster-complete-how = Whoever is missing leaves after a time of grace. Otherwise nobody is retired.
counter-roster-no-programme = No programme gets its accounts from a list. The administration can add “ecampus”.
counter-roster-done = Newest imports
counter-roster-undo = Undo
counter-roster-undone = undone
counter-roster-kinds = CSV, TSV, XLSX, XLS or ODS
counter-roster-strange = Columns left aside: { $names }
counter-roster-changes = To change
counter-roster-held = Corrected here, to be carried over into the school’s software
counter-roster-skip-wrong = { $count ->
    [one] Leave one row out
   *[other] Leave { $count } rows out
}
counter-roster-retire-many = { $count ->
    [one] Retire one person
   *[other] Retire { $count } people
}
counter-roster-clear-emails = { $count ->
    [one] Empty one address the list no longer gives
   *[other] Empty { $count } addresses the list no longer gives
}
counter-roster-figure-create = { $count ->
    [one] to create
   *[other] to create
}
counter-roster-figure-change = { $count ->
    [one] to change
   *[other] to change
}
counter-roster-figure-same = { $count ->
    [one] unchanged
   *[other] unchanged
}
counter-roster-figure-wrong = { $count ->
    [one] to correct
   *[other] to correct
}
counter-roster-figure-retire = { $count ->
    [one] to retire
   *[other] to retire
}
counter-palette-roster = Take a list of people
counter-roster-source = Which list is it (optional)?
counter-roster-reading = How the file is read, and its columns
counter-roster-needs-names = Say which columns hold the last and first names: nothing can be taken before.
counter-roster-encoding = Encoding
counter-roster-delimiter = Separator
counter-roster-tab = tab
counter-roster-header = Line of the titles
counter-roster-aside = leave aside
counter-roster-fix = Put line { $line } right, { $column }
counter-roster-hints = Probable slips
counter-roster-hints-how = Taken as they stand if you correct nothing.
counter-roster-hints-fix = { $count ->
    [one] Correct this line
   *[other] Correct all { $count } lines
}
