# Die Titel der beiden Fenster.
window-kiosk = Guichet, Terminal
window-counter = Guichet, Schalter
