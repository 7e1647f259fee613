# Les titres des deux fenêtres.
window-kiosk = Guichet, borne
window-counter = Guichet, comptoir
