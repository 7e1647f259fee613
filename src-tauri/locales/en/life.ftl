# What time brings: ends, erasures, a doubted clock; and passwords that are forgotten.

refusal-right-missing = This decision is an administrator’s.
refusal-account-unknown = No account matches. Try the e-mail address, the user name, or the slip under the reader.
refusal-reset-closed = No programme offers a new password here. Please ask the office.
refusal-outbox-full = Too many messages are waiting. Please ask the office: they can help you at once.
refusal-reset-expired = This code has not worked since { $at }. Ask for another one at the kiosk or at the counter.

desk-letter-reset = New password
desk-letter-ended = Access ended
desk-recent-reset-printed = Slip for a new password
desk-recent-password-changed = Password changed

desk-account-open = “{ $programme }”, without an end.
desk-account-until = “{ $programme }”, until { $ends }.
desk-account-ended = “{ $programme }”, ended on { $ends }.

desk-alert-clock-set-back = This computer’s clock was set back: it says { $said }. Nothing is erased until you have checked it.
desk-alert-clock-set-forward = This computer’s clock was set forward: it says { $said }. Nothing is erased until you have checked it.
desk-alert-clock-before-mark = The clock says { $said }, yet Guichet has already seen { $mark }. Nothing is erased until you have checked it.
desk-alert-clock-action = This time is right
desk-alert-erasure = { $people ->
    [one] The data of one person are to be erased, beyond what is allowed in a day.
   *[other] The data of { $people } people are to be erased, beyond what is allowed in a day.
}
desk-alert-erasure-action = Erase today

console-round = Round done. Registrations lapsed: { $lapsed }. Codes expired: { $expired }. Warnings and ends: { $warned }. People erased: { $erased }, waiting for agreement: { $waiting }.
