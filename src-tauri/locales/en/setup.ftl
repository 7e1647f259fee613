# First run and practice, in the counter's window.

counter-service = Settings
setup-title = Set-up
setup-begin = Begin
setup-go-on = Continue
setup-back = Go back
setup-skip = Skip for now
setup-save = Save
setup-end = Finish
setup-next = Next: { $next }
setup-done = done
setup-todo = to do
setup-nothing-kept = Nothing is saved before “{ setup-step-admin }”.
setup-kept = The institution is there. What is left is its recovery sheet.
setup-later = Everything can be taken up again later, here.
setup-steps-done = { $done } of { $total }

setup-step-welcome = Welcome
setup-step-house = Institution
setup-step-hours = Opening hours
setup-step-admin = Administration and keys
setup-step-recovery = Recovery sheet
setup-step-printer = Printer
setup-step-reader = Code reader
setup-step-mail = Mail
setup-step-programme = First programme
setup-step-home = the desk, ready

## Welcome

setup-welcome = Set this desk up
setup-welcome-under = Ten minutes. Going back keeps what you have written.
setup-needs = At hand
setup-need-name = The institution’s name
setup-need-name-why = as screens and papers are to show it, with its logo if you have one
setup-need-password = An administration password
setup-need-password-why = a phrase of at least 15 characters that you will remember
setup-need-safe = An envelope and a safe
setup-need-safe-why = for the recovery sheet: it opens what no password opens any more
setup-need-printer = Printer and reader, switched on
setup-need-printer-why = either may come later
setup-folder = The data will be in { $folder }
setup-practise = Practise
setup-practise-first = Would you rather try first?
setup-practise-why = A practice desk opens beside: everything there is marked and nothing leaves it.

## Institution

setup-house-under = What people will read on the kiosk, the vouchers and the messages.
setup-house-saved = Hours and logo are saved.
setup-what-house = opening hours and logo
setup-house-is = hours written, zone { $zone }
setup-name = Institution’s name
setup-name-hint = 80 characters at most.
setup-house-language = Institution’s language
setup-house-language-hint = That of papers and messages. The kiosk offers the others.
setup-zone = Time zone
setup-zone-hint = Deadlines are counted in it. Write a city to find another.
setup-logo = Logo
setup-logo-choose = Choose a file
setup-logo-away = Remove
setup-logo-hint = PNG or JPEG, 2 MB at most. It is printed in black.
setup-logo-shown = The chosen logo
setup-logo-kept = logo saved
setup-logo-unreadable = This logo cannot be read. Choose a PNG or JPEG file of 2 MB at most.

## Hours

setup-hours-under = A code given on a Friday evening works until the next open day closes. Without hours it works for 24 hours.
setup-morning = Morning
setup-afternoon = Afternoon
setup-hours-from = { $day }, { $half }, opens
setup-hours-to = { $day }, { $half }, closes
setup-hours-repeat = Repeat Monday until Friday
setup-hours-closed = closed
setup-day-monday = Monday
setup-day-tuesday = Tuesday
setup-day-wednesday = Wednesday
setup-day-thursday = Thursday
setup-day-friday = Friday
setup-day-saturday = Saturday
setup-day-sunday = Sunday

## Administration

setup-admin-under = You, or the person who will keep this counter.
setup-admin-hint = Like s.rochat: 2 to 40 letters, digits, dots or hyphens.
setup-admin-then = What happens then
setup-admin-then-1 = The institution is saved on this PC, and nowhere else.
setup-admin-then-2 = The office key is drawn by chance; your password opens it.
setup-admin-then-3 = You are at the counter, and the kiosk opens.
setup-create = Create the institution
setup-password-hint = At least { $least } characters. Five unrelated words make a good phrase.
setup-password-missing = { $count ->
    [one] One more character.
   *[other] { $count } more characters.
}
setup-password-fair = Accepted. One more word would make it better.
setup-password-strong = Accepted, and strong.

## Recovery sheet

setup-recovery-under = It bears the office key. Without it a forgotten password closes the backups for ever.
setup-recovery-once = It is shown once, and Guichet keeps no copy.
setup-recovery-print = Print it
setup-recovery-print-how = On this PC’s usual printer. The safest: nothing stays on the disk.
setup-recovery-print-do = Print
setup-recovery-keep = Save it as PDF
setup-recovery-keep-how = In the folder of exports, to print it elsewhere. Delete it afterwards.
setup-recovery-keep-do = Save
setup-recovery-read = Copy it by hand
setup-recovery-read-how = Seven lines of twelve letters, on the screen.
setup-recovery-read-do = Show
setup-recovery-printed = Printed on { $printer }
setup-recovery-kept = Saved: { $file }
setup-recovery-copied = Shown below
setup-recovery-no-printer = This PC has no printer. Save the sheet, or copy it.
setup-recovery-lines = The seven lines of the key
setup-recovery-print-of-key = Fingerprint of the key: { $fingerprint }
setup-recovery-safe = The sheet is in a safe place, away from this PC.
setup-recovery-first = Print, save or copy the sheet first.
setup-recovery-not-safe = Tick the box when the sheet is in a safe place.

## Printer

setup-printer-under = Vouchers and slips come out here. The kiosk prints on the same one.
setup-what-printer = choose, print a page, check the rule
setup-printer-which = Printer
setup-printer-none = No printer
setup-printer-no-queue = This PC knows no printer. Add one in the system’s settings, then come back here.
setup-printer-rehearsal = This is a practice desk: papers stay as PDF in the folder “prints”, marked as such.
setup-printer-test = Test page
setup-printer-test-how = A 50 mm rule and a square for the reader.
setup-printer-test-do = Print the test page
setup-printer-file = The test page is in { $file }.
setup-printer-well = Did it come out well?
setup-printer-good = Yes, 50 mm
setup-printer-bad = No
setup-printer-is-good = rule checked
setup-printer-bad-1 = The rule is too short or too long: choose “actual size” or “100 %” in the printer’s settings.
setup-printer-bad-2 = The frame is cut: make sure the paper is A4.
setup-printer-bad-3 = Nothing came out: check cable, paper and queue, then print again.
setup-printer-without-1 = Without a printer the kiosk shows the code on screen for 45 seconds.
setup-printer-without-2 = Sheets of vouchers need a printer; it can come later.

## Reader

setup-reader-under = Read this square, on the screen or on the test page. Nothing to set if both lines agree.
setup-what-reader = a USB reader that reads QR codes
setup-reader-reads = tried, it reads
setup-reader-without = codes are typed
setup-reader-square = Test square
setup-reader-by-letters = By letters
setup-reader-by-keys = By keys
setup-reader-verdict = Verdict
setup-reader-waiting = waiting for a reading
setup-reader-both = both agree
setup-reader-letters = the letters are enough
setup-reader-keys = the keys are enough
setup-reader-neither = this is not that square
setup-reader-keyboard = Keyboard
setup-keyboard-azerty = AZERTY
setup-keyboard-qwertz = QWERTZ
setup-keyboard-qwerty = QWERTY
setup-keyboard-unknown = not recognised yet
setup-reader-suffix = End of reading
setup-suffix-enter = ends with Enter
setup-suffix-tab = ends with Tab
setup-suffix-none = ends without a key
setup-reader-speed = Speed
setup-reader-speed-is = { $signs } characters in { $ms } ms
setup-reader-type = Or type the twelve letters
setup-reader-typed-wrong = These are not this square’s letters. Take them again one by one.
setup-reader-not-yet = Hold the square before the reader, type its letters, or go on without a reader.
setup-reader-nothing = If nothing happens
setup-reader-nothing-1 = The reader must read QR codes, not only bars.
setup-reader-nothing-2 = Plug it into this PC: the kiosk shares it.
setup-reader-none = Without a reader
setup-reader-none-1 = Codes are typed: twelve letters, on a pad of sixteen.
setup-reader-skip = Without a reader

## Mail

setup-mail-under = Activation codes leave by e-mail. Time runs only once the server has taken the message.
setup-what-mail = without it, messages wait
setup-mail-waits = messages wait
setup-mail-way = How messages leave
setup-mail-smtp = By a mail server
setup-mail-smtp-how = The institution’s own; its line is encrypted.
setup-mail-folder = Into a folder
setup-mail-folder-how = As .eml files, for another program or to look at.
setup-mail-wait = Not yet
setup-mail-wait-how = Messages wait, no time runs.
setup-mail-url = Server’s address
setup-mail-url-hint = Like smtps://name@mail.example.ch:465, without a password. If the name is no address, end with 465?from=office@example.ch.
setup-mail-password = Server’s password
setup-mail-folder-where = Folder
setup-mail-to = Test message to
setup-mail-try = Save and try
setup-mail-reply = Answer:
setup-mail-skip = Messages wait

## Programme

setup-programme-under = What vouchers open. The preset follows the rule of 90 days; its name and texts are yours.
setup-what-programme = what vouchers open
setup-programme-name = Programme’s name
setup-programme-name-hint = Printed large on the vouchers.
setup-programme-name-missing = Write the programme’s name.
setup-programme-platform = Platform’s address
setup-programme-platform-hint = Printed and mailed. Empty if there is none.
setup-programme-platform-name = Platform’s name
setup-programme-platform-name-hint = As people call it.
setup-programme-privacy = Sentence about data
setup-programme-privacy-hint = Read at the kiosk before writing one’s name.
setup-programme-privacy-missing = Write what becomes of the data.
setup-programme-rules = One voucher, one account. 24 hours to activate, 90 days of access, reminders 14, 7 and 1 days before the end.
setup-programme-add = Add this programme
setup-programme-added = The programme “{ $name }” is added.
setup-programme-is-there = “{ $name }” is in place.

## Practice

setup-practise-1 = This desk closes, kiosk included. Nothing changes in it meanwhile.
setup-practise-2 = A practice desk opens in a folder beside: screens and papers are marked.
setup-practise-3 = No message leaves: they stay in the practice folder.
setup-practise-now = Open the practice desk
setup-practise-stay = Stay here
setup-practise-leave = Leave practice
setup-practise-sign = For practice: everything here is made up.
setup-printer-tickets = Ticket printer of the kiosk (80 mm roll)
setup-printer-tickets-none = None: a slip like the others
setup-printer-tickets-how = Whoever has handed in their data takes their number and the promised day from it.
