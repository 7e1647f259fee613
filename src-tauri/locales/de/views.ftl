# Sätze, die Ansichten für die Bildschirme bilden.
kiosk-tagline = Anmeldeschalter
desk-name = Sekretariat
open-today-until = Heute offen bis { $time }
deadline-not-started = { $hours ->
    [one] { $hours } Stunde
   *[other] { $hours } Stunden
} ab Versand der Nachricht
kiosk-name = Terminal
slip-no-end = ohne Enddatum
