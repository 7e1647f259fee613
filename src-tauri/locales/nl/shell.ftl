# The titles of the two windows.
window-kiosk = Guichet, kiosk
window-counter = Guichet, balie
