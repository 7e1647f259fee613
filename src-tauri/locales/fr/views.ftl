# Sentences that views make for the screens.
kiosk-tagline = Accueil des inscriptions
desk-name = Secrétariat
open-today-until = Ouvert aujourd’hui jusqu’à { $time }
deadline-not-started = { $hours } heures, dès le départ du message
kiosk-name = borne
slip-no-end = sans date de fin
