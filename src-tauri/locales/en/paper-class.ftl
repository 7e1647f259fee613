# Papers for whole classes: listings, sheets between classes, cards, letters, attestations.
paper-listing = LIST
paper-listing-confidential = CONFIDENTIAL LIST
paper-listing-counts =
    { $people ->
        [one] <b>{ $people } person</b>
       *[other] <b>{ $people } people</b>
    } · { $left } to hand out · { $taken } already in use
paper-listing-people =
    { $people ->
        [one] <b>{ $people } person</b>
       *[other] <b>{ $people } people</b>
    }
paper-listing-deadline = Codes valid <b>until { $deadline }</b>
paper-listing-number = No.
paper-listing-name-head = Last name, first name
paper-listing-name = <b>{ $last }</b> { $first }
paper-listing-user = User name
paper-listing-secret = Code or password
paper-listing-signature = Received on, signature
paper-listing-taken = in use since { $since }: nothing to hand out
paper-listing-foot = List no. { $number }, page { $page } of { $pages }. Scan the square: the rows that have changed are shown.
paper-listing-foot-confidential = <b>Confidential.</b> Each code to its own person only, against a signature. List no. { $number }, page { $page } of { $pages }. Scan the square to see what has changed.
paper-listing-printed = Printed on { $printed } by { $by }. Ledger { $head }.
paper-listing-destroy = <b>To be destroyed before { $day }.</b>
paper-listing-destroyed = Destroyed on
paper-listing-destroyed-by = by
paper-separator = SEPARATOR
paper-separator-count =
    { $slips ->
        [one] { $slips } slip
       *[other] { $slips } slips
    } on { $sheets ->
        [one] { $sheets } sheet
       *[other] { $sheets } sheets
    }
paper-separator-how = The slips follow in the order of the class. Keep this page on top of the pile; it bears no secret.
paper-card-until = Until <b>{ $deadline }</b>
paper-card-phrase = Temporary, to be changed
paper-card-foot = { $platform } · ref. { $reference } · found? Please hand it in at the desk
paper-card-foot-kiosk = At the kiosk or the desk · ref. { $reference }
paper-letter-reference = Our reference: { $reference }
paper-letter-subject = Your account: one step left
paper-letter-hello = Hello { $name },
paper-letter-enrolled = Your enrolment in the programme “{ $programme }” is registered. To open your account, come to the kiosk or the desk with the slip below, <b>by { $deadline } at the latest.</b>
paper-letter-late = After that the code no longer works: ask for a new one at the desk.
paper-letter-access = Your access lasts <b>until { $day } inclusive.</b> Download your documents before that day.
paper-letter-stranger = You did not ask for anything? Call us and we will cancel this code.
paper-letter-regards = Kind regards<br>{ $signatory }
paper-letter-tear = fold, then tear off here
paper-letter-foot = Ref. { $reference } · { $by }
paper-attestation-title = Certificate of enrolment
paper-attestation-sentence = The institution “{ $institution }” confirms the following enrolment.
paper-attestation-birth = Date of birth: { $day }
paper-attestation-programme = Programme
paper-attestation-access = Access
paper-attestation-duration = Duration
paper-attestation-dates = Dates
paper-attestation-state = Status
paper-attestation-stamp = stamp
paper-attestation-check = Check this certificate
paper-attestation-how = At the kiosk or the desk, show this square or read out the twelve letters. We answer <b>valid</b> or <b>not valid,</b> with the initials, the programme and the dates, nothing more.
paper-attestation-how-call = At the kiosk or the desk, show this square. By telephone, read the twelve letters to { $telephone }. We answer <b>valid</b> or <b>not valid,</b> with the initials, the programme and the dates, nothing more.
paper-attestation-foot = Certificate no. { $number } · can be checked until { $until }, or until the data are erased if that comes first
paper-ticket = TICKET
paper-ticket-number = Your number
paper-ticket-promise = Answer by
paper-ticket-notice = You may leave: the answer comes by message. To follow it, show this square at the kiosk.
wording-example-name = Amina Ducommun
wording-example-login = a.ducommun1
