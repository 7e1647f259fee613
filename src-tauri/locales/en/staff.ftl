# People who work here: what their list says, and what is refused.

refusal-staff-locked = Ten wrong tries: this name is closed until { $at }. An administrator can open it earlier.
refusal-staff-unknown = This person is no longer on the list. The list may have changed meanwhile.
refusal-display-name-missing = Write the name to show on screens and papers.
refusal-scope-missing = Choose what this person answers for, as the role asks.
refusal-role-too-high = This role is higher than yours. Ask an administrator.
refusal-last-administrator = This is the last administrator. Give the role to somebody else first.
refusal-reset-oneself = You change your own password under “My access”.
refusal-password-due = Choose your own password first.
refusal-password-same = This is the present password. Choose another.
refusal-password-wanted = This session was opened again by PIN. Give your password to open what is sealed.
refusal-pin-poor = Six digits, of three kinds at least, and no run such as 123456.
refusal-pin-wrong = This is not the right PIN. { $left ->
    [one] One try is left.
   *[other] { $left } tries are left.
}
refusal-pin-spent = Three wrong PINs. Only the password opens this session now.
refusal-texts-due = Texts await your agreement. Open the session at the counter to read them.
refusal-text-empty = Write the text in the institution’s language at least.
refusal-text-unknown = There is no such text.
staff-role-administrator = Everything, staff and settings included.
staff-role-secretariat = Serves people at the counter, vouchers, letters and validations.
staff-role-component = Validates the dossiers of their units.
staff-role-programme = Validates the dossiers of their programmes.
staff-role-printing = Reprints what is prepared, and sees the kiosk.
staff-state-active = Active
staff-state-active-texts = Active, texts to accept
staff-state-awaited = First sign-in awaited
staff-state-locked = Closed after ten tries, until { $until }
staff-state-closed = Closed
staff-slip-until = first use
paper-staff-step-1 = <b>Sign in</b> at the counter with this name and password.
paper-staff-step-2 = <b>Choose</b> a password of your own.
paper-staff-step-3 = <b>Read and accept</b> the two texts, then destroy this paper.
