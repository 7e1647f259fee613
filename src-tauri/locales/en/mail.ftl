# Letters by mail. **Two stars** make a run bold; plain text drops them.
mail-moment = { $day } at { $time }
mail-subject-activation = Activate your account by { $deadline }
mail-subject-activation-open = Activate your account, enrolled { $sent }
mail-subject-running = Your access is already open, message of { $sent }
mail-subject-active = Your account is active since { $sent }
mail-subject-password = Your password was changed on { $at }

mail-title-activation = Activate your account
mail-title-running = Your access is already open
mail-title-active = Your account is active
mail-title-password = Your password was changed

mail-preview-activation = Your code is in this message: show it at the kiosk or at the desk.
mail-preview-running = Your voucher was not used. It stays valid.
mail-preview-active = Keep this message: it says what you sign in with.
mail-preview-password = You changed nothing? Please come to the desk.

mail-hello = Hello { $name },
mail-hello-nobody = Hello,
mail-until = Until
mail-until-line = Until { $deadline }
mail-code-label = Your code:
mail-code-case = Capitals and spaces do not matter.
mail-code-picture = Square to show to the reader. Code: { $code }

mail-activation-lead = Your enrolment in “{ $programme }” is recorded. One step is left: activate your account.
mail-step-come = **Come** to the kiosk or the desk.
mail-step-come-to = **Come** to the kiosk or the desk, { $place }.
mail-step-show = **Show the square** on your phone, or type the 12 letters.
mail-step-type = Type the 12 letters, or say them at the desk.
mail-step-choose = **Choose your pass-phrase.** Your account opens at once.
mail-days-from-entry = **Duration.** Your access lasts { $days ->
    [one] { $days } day
   *[other] { $days } days
} from the moment you entered your voucher, so up to and including { $ends }.
mail-days-from-activation = **Duration.** Your access lasts { $days ->
    [one] { $days } day
   *[other] { $days } days
} from activation.
mail-slip = **A printed slip?** It carries another code. Either one is enough, the other is then cancelled. The one in this message also confirms your address.
mail-late = **Too late?** Enrol again with the same voucher: it stays valid.
mail-not-you-activation = **You asked for nothing?** Do nothing. Without activation, your data are erased on { $deadline }.
mail-not-you-activation-open = **You asked for nothing?** Do nothing. Without activation, your data are erased.

mail-running-lead = A voucher for “{ $programme }” has just been entered with your address. Your access to this programme is already open.
mail-running-ends = **Duration.** Your access runs up to and including { $ends }.
mail-running-voucher = **Your voucher** was not used. It stays valid: keep it, or hand it back at the desk.
mail-running-password = **Forgotten your password?** Come to the desk.
mail-not-you-running = **It was not you?** Do nothing: nothing has changed.

mail-active-lead = Your account for “{ $programme }” is active since { $at }.
mail-active-login = **To sign in:** your user name is { $login }, with the pass-phrase you chose.
mail-active-platform = **Your platform:** { $name }, { $address }
mail-active-ends = **Duration.** Your access lasts up to and including { $ends }. Download your documents before that day.
mail-active-open = **Duration.** Your access has no end date.
mail-not-you-active = **It was not you?** Please come to the desk.

mail-subject-ending = Your access ends on { $ends }
mail-title-ending = Your access ends soon
mail-preview-ending = Download your documents before that day.
mail-ending-lead = Your access to “{ $programme }” ends { $days ->
    [0] today, { $ends }, at midnight.
    [one] tomorrow, { $ends }, at midnight.
   *[other] in { $days } days, on { $ends }, at midnight.
}
mail-ending-documents = **Your documents.** Download them before that day.
mail-ending-after = **And then?** A new voucher opens a new access. Ask whoever gave you the first one.

mail-password-lead = The password of your account was changed on { $at }.
mail-not-you-password = **It was not you?** Come to the desk without delay: we will lock the account.

mail-no-link = This message contains no link. We never ask for a password by message.
mail-no-password = We never ask for a password by message.
mail-hours-day = { $day }
mail-hours-days = { $first } to { $last }
mail-hours-and = {" and "}
mail-hours-opens = { $hour }:{ $minute }
mail-hours-opens-full = { $hour }:00
mail-hours-then = {"; "}
mail-sent = Sent on { $sent }, ref. { $reference }
mail-rehearsal = Rehearsal: this message is worth nothing.

# Why a mail transport is refused.
mail-wrong-address = it must read smtps://name@server:465 or smtp+starttls://name@server:587
mail-wrong-clear = without encryption, only a server on this machine will do
mail-wrong-rehearsal = a rehearsal folder sends nothing over the network
mail-wrong-authority = the certificate “{ $file }” cannot be read
mail-wrong-folder = the folder “{ $folder }” cannot be written
mail-wrong-sender = “{ $sender }” is not a sender's address

mail-subject-reset = Choose a new password by { $deadline }
mail-title-reset = Choose a new password
mail-preview-reset = Your code is in this message: show it at the kiosk or at the counter.
mail-reset-lead = Somebody, most likely you, asked for a new password for the account { $login }.
mail-step-choose-new = **Choose a new pass-phrase.** It replaces the old password at once.
mail-reset-newest = **Several messages?** Only the code of the last one works. A slip from the counter cancels it, too.
mail-not-you-reset = **You asked for nothing?** Do nothing: your password stays as it is.

mail-subject-ended = Your access ended on { $ends }
mail-title-ended = Your access has ended
mail-preview-ended = Your data will be erased; a new voucher opens a new access.
mail-ended-lead = Your access to the programme “{ $programme }” ended on { $ends } at midnight. The platform and your documents are no longer open to you.
mail-ended-erased = **Your data** are erased by { $day } at the latest. There is nothing you need to do.
