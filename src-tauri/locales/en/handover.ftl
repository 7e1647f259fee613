# What platforms learn of accounts: created, changed, closed.

handover-created = created
handover-changed = changed
handover-closed = closed
handover-yes = yes
handover-head-change = Change
handover-head-login = User name
handover-head-first-name = First name
handover-head-last-name = Last name
handover-head-email = E-mail
handover-head-number = File number
handover-head-locked = Locked
handover-last = no. { $number }, { $day } at { $time }, by { $by }
refusal-base-missing = Say where people stand in the directory, such as ou=people,dc=example,dc=ch.
refusal-handover-unknown = There is no hand-over no. { $number } in this format for this programme.
refusal-nothing-to-hand-over = The platform knows everything already: nothing has changed since the last hand-over.
console-handover = Hand-over no. { $number }: { $created } created, { $changed } changed, { $closed } closed, in { $file }.
act-account-handed-over = Account handed over to the platform
help-handover = What a programme’s platform is to be told, as a file
help-handover-programme = The programme’s short name
help-handover-format = The format: moodle-csv, ldif or csv
help-handover-out = The file to write
help-handover-base = Where people stand in the directory, for ldif
help-handover-again = The number of a hand-over to make again as it was
