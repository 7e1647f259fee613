# Letters about dossiers and accounts that take over. **Two stars** make a run bold.
desk-letter-dossier-linked = Case linked
desk-letter-dossier-asked = Asked for more
desk-letter-dossier-refused = Request refused
desk-letter-dossier-reopened = Case open again
desk-letter-account-replaced = Account replaced

# Linked.
mail-subject-linked = Your record is linked, message of { $sent }
mail-title-linked = Your record is linked
mail-preview-linked = Your enrolments and attestations are waiting at the kiosk.
mail-linked-lead = Your account for the programme “{ $programme }” is linked to your file { $number }.
mail-linked-open = **Open from now on:** your enrolments and attestations, at the kiosk or at the desk.
mail-linked-not-you = **This file is not yours?** Come to the desk.

# Something missing.
mail-subject-asked = We need one more thing, answer by { $due }
mail-title-asked = We need one more thing
mail-preview-asked = Tell us at the kiosk or at the desk: your case goes on at once.
mail-asked-lead = To link your account for the programme “{ $programme }” to your file, we need one more thing.
mail-asked-what = **What is missing:** { $what }
mail-asked-how = **How to answer?** At the kiosk, in your account, or at the desk; or answer this message.
mail-asked-due = **Our answer:** by { $due }.
mail-missing-identity = an identity document, to be shown at the desk.
mail-missing-birth-date = your birth date, to be confirmed.
mail-missing-birth-name = your name at birth.
mail-missing-number = your file number, if an earlier letter has it.
mail-missing-past-course = a course you have already taken with us.
mail-missing-address = your address.

# Refused.
mail-subject-refused = Your request was not accepted, message of { $sent }
mail-title-refused = Your request was not accepted
mail-preview-refused = The reason is in this message. The desk can tell you more.
mail-refused-lead = Your request for the programme “{ $programme }” was not accepted.
mail-refused-why = **Reason:** { $why }
mail-refused-how = **A question?** Come to the desk: we will look at it with you.
mail-refusal-not-ours = this request belongs to another office.
mail-refusal-not-entitled = the conditions for this programme are not met.
mail-refusal-duplicate = you already have an account.
mail-refusal-untrue = the data do not agree with our register.
mail-refusal-no-answer = we received no answer to our question.
mail-refusal-on-request = you asked for it.

# Open again.
mail-subject-reopened = We are looking at your case again, answer by { $due }
mail-title-reopened = We are looking at your case again
mail-preview-reopened = Our last message no longer holds. You need not do anything.
mail-reopened-lead = Our last message about your case in the programme “{ $programme }” left too early and no longer holds. We are looking at your case again; you need not do anything.
mail-reopened-due = **Our answer:** by { $due }.

# Taken over.
mail-subject-replaced = Your account was replaced, message of { $sent }
mail-title-replaced = Your account was replaced
mail-preview-replaced = Everything has moved to your new account.
mail-replaced-lead = Your new account { $login } now replaces the old one.
mail-replaced-old = **The old account** { $old } is closed: nobody can sign in with it any more.
mail-replaced-moved = **Your enrolments and attestations** come with you.
mail-replaced-not-you = **You did not ask for this?** Come to the desk or call us: all of it can be undone for seven days.
