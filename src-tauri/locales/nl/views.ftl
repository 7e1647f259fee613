# Sentences that views make for the screens.
kiosk-tagline = Balie voor inschrijvingen
desk-name = Secretariaat
open-today-until = Vandaag open tot { $time }
deadline-not-started = { $hours } uur na de verzending van het bericht
kiosk-name = kiosk
slip-no-end = geen einddatum
