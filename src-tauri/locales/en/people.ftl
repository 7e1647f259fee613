# Finding people, and their cards.

people-born = born { $day }
people-file = file no. { $number }
people-last = { $what }, { $when }
people-state-none = no account
people-state-locked = locked
people-state-closed = closed
people-state-waiting = not open yet
people-state-ended = ended
people-state-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
people-state-open = no end date
people-state-linked = linked
people-state-known = known, no account
people-case = Enrolment { $number }
people-case-open = under way
people-case-activated = activated
people-case-lapsed = lapsed
people-case-answered = answered
people-voucher = Voucher no. { $number }
people-batch = batch { $number }
people-voucher-issued = free
people-voucher-held = entered
people-voucher-spent = used
people-voucher-void = void
