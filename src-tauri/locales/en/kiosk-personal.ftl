# The personal account at the kiosk: creating it, its data, its areas, its address.
kiosk-plate-create = Create my account
kiosk-plate-create-text = First visit
kiosk-create-line = Create my account, step { $step } of 3
kiosk-create-why = Our official messages will go to this address.
kiosk-create-known = Been here before?
kiosk-create-recover = Get back to my account

kiosk-areas-title = For which area?
kiosk-areas-add = Add an area
kiosk-profile-areas = My areas

kiosk-known-title = This address already has an account
kiosk-known-address = The address
kiosk-known-text = Is it yours? A message leads you back to it. Nothing is lost.
kiosk-known-send = That is me: send the message
kiosk-known-other = Write another address

kiosk-active-file = Open my file
kiosk-todo = To do
kiosk-todo-text = <b>To do: fill in “My data”.</b> Without them your registration is not handed in.
kiosk-task-account = Create the account
kiosk-task-data = My data
kiosk-task-link = Check by the office
kiosk-task-done = done
kiosk-task-todo = to do
kiosk-task-later = not possible yet

kiosk-dossier-waiting = <b>Handed in.</b> The office links your file by <b>{ $due }</b> ({ $days ->
    [one] { $days } working day
   *[other] { $days } working days
}).
kiosk-dossier-asked = <b>One thing is missing.</b> { $reason } Answer by <b>{ $due }</b>: please see the office.
kiosk-dossier-linked = <b>Your file is linked.</b> Number <b>{ $number }</b>.
kiosk-dossier-refused = <b>Your request was not accepted.</b> { $reason } The office can tell you more.
kiosk-dossier-kept = <b>Your data are saved.</b>
kiosk-dossier-enrolments = My courses
kiosk-dossier-attestations = My attestations

kiosk-details-line = My data, step { $step } of { $steps }
kiosk-details-title = My data
kiosk-details-birth = Your birth
kiosk-details-address = Your address
kiosk-details-contact = How to reach you
kiosk-details-edit = Change: { $page }
kiosk-details-send = Save and hand in
kiosk-detail-birth_date = Date of birth
kiosk-detail-birth_name = Name at birth
kiosk-detail-street = Street and number
kiosk-detail-postcode = Postcode
kiosk-detail-locality = Town
kiosk-detail-country = Country
kiosk-detail-phone = Telephone
kiosk-detail-employer = School or employer
kiosk-detail-registry_number = Registry number
kiosk-detail-optional = (optional)
kiosk-birth-title = Your date of birth
kiosk-birth-example = For example 27, March, 1984. The month may be a figure.
kiosk-birth-day = Day
kiosk-birth-month = Month
kiosk-birth-year = Year
kiosk-keys-text = Keyboard for your data

kiosk-replace-line = Another address, step { $step } of 3
kiosk-replace-lost = This address is not yours any more?
kiosk-replace-begin = Give another address
kiosk-replace-follows = Your courses and attestations follow after a check.

kiosk-move-begin = Change my address
kiosk-move-line = Change my address
kiosk-move-title = Your new e-mail address
kiosk-move-why = A code is sent there. The old address will be told.
kiosk-moving-title = Look at the messages of your new address
kiosk-moving-text = A message is leaving for
kiosk-moving-back = Show its code at the kiosk: the new address counts at once.
kiosk-moving-pending = Until then nothing changes.
kiosk-moved-title = Your address is changed
kiosk-moved-text = Our messages go there from now on. Your password stays the same.
kiosk-refused-address_taken = This address already belongs to an account
kiosk-refused-address_taken-text = The office sees why and helps you at once.
kiosk-attested-title = Certificate
kiosk-attested-valid = This certificate is valid
kiosk-attested-not = This certificate is no longer valid
kiosk-attested-name = In the name of
kiosk-attested-dates = Dates
kiosk-attested-state = Status
kiosk-attested-no-more = We say nothing more.
kiosk-attested-programme = Course
kiosk-dossier-answer = Review my details
kiosk-profile-print = Print the promised day
kiosk-profile-printed = Your paper comes out of { $printer }.
kiosk-profile-not-printed = The printer does not answer. Please note the day on the screen.
