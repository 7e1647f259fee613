# Sentences that views make for the screens.
kiosk-tagline = Enrolment desk
desk-name = Front office
open-today-until = Open today until { $time }
deadline-not-started = { $hours } hours from the moment the message leaves
kiosk-name = kiosk
slip-no-end = no end date
