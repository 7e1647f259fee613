# Letters of the personal account. **Two stars** make a run bold; plain text drops them.
mail-password-label = Your temporary password:
mail-no-link-temporary = This message contains no link. Nobody will ask you for this password by message or by phone.

mail-subject-temporary = Open your account by { $deadline }
mail-title-temporary = Open your account
mail-preview-temporary = A temporary password waits for you in this message.
mail-temporary-lead = Your request for an account for “{ $programme }” is recorded. All that is left is to sign in a first time.
mail-step-sign-in = **Touch “I have an account”** and type your address, { $login }, then the password above.
mail-temporary-once = **Only once.** This password serves to choose another one, which only you will know.
mail-temporary-next = **After that,** fill in “My data” at the kiosk: your registration is then handed in.

mail-subject-known = You already have an account, code valid until { $deadline }
mail-title-known = You already have an account
mail-preview-known = Your account is there. The code in this message is the way back to it.
mail-known-lead = Someone, probably you, wanted to create an account with this address. Yours is already there: { $login }.
mail-known-remember = **You know your password?** Touch “I have an account” at the kiosk; this code is not needed then.
mail-not-you-known = **That was not you?** Do nothing: your account stays as it is.

mail-subject-details = Data received, answer by { $due }
mail-title-details = Your data have arrived
mail-preview-details = The office links your file and answers you.
mail-details-lead = Your data for “{ $programme }” have arrived. The office links them to your file.
mail-details-due = **Our answer:** by { $due }.
mail-details-meanwhile = **Until then** your account stays open at the kiosk. Attestations are printed as soon as the file is linked.
mail-not-you-details = **You handed nothing in?** Come to the desk.

mail-subject-address = Confirm your new address by { $deadline }
mail-title-address = Confirm your new address
mail-preview-address = Show the code in this message at the kiosk.
mail-address-lead = This address is to become that of the account { $login }. The code below confirms it.
mail-step-confirm = **That is all.** Your new address counts at once.
mail-address-pending = **Until then** nothing changes: the old address is the right one.
mail-not-you-address = **You asked for nothing?** Do nothing: nothing changes.

mail-subject-moved = Your address changed on { $at }
mail-title-moved = Your address has changed
mail-preview-moved = You changed nothing? Tell the desk.
mail-moved-lead = Since { $at } your account has this address: { $email }.
mail-moved-lead-old = Since { $at } your account has another address: { $email }. Our messages go there from now on.
mail-moved-login = **To sign in:** { $login }, with the same password.
mail-not-you-moved = **That was not you?** Come to the desk at once.
mail-not-you-moved-call = **That was not you?** Call { $phone } or come to the desk at once.
