# Words both windows say.
ui-product = Guichet
ui-rehearsal = REHEARSAL
ui-no-answer = The programme does not answer. Please ask at the desk.

# On-screen keyboards
ui-key-erase = Delete a letter
ui-key-shift = Shift
ui-key-space = Space
ui-key-order-abc = ABC order
ui-key-order-home = Keyboard order
ui-key-digits = 123 @ !
ui-key-accents = é è ç
ui-sign-apostrophe = apostrophe
ui-sign-hyphen = hyphen
ui-sign-at = at sign
ui-sign-dot = dot
ui-sign-underscore = underscore
ui-sign-comma = comma
ui-sign-exclamation = exclamation mark
ui-sign-question = question mark
ui-sign-plus = plus

# Days of an access
ui-days-left-of = { $left } of { $total } days left, until { $ends }
ui-day-of-month = { $day }
ui-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
ui-month-short = { $month ->
    [1] Jan.
    [2] Feb.
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] Aug.
    [9] Sept.
    [10] Oct.
    [11] Nov.
   *[12] Dec.
}
