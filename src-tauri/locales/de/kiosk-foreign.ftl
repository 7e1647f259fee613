# Am Terminal den Code eines Gutscheins von einem anderen Aussteller eingeben.

kiosk-foreign-other = Mein Code sieht<br>anders aus
kiosk-foreign-title = Code Ihres Gutscheins
kiosk-foreign-text = Wie er gedruckt ist. Großbuchstaben, Leerzeichen und Striche zählen nicht.
kiosk-foreign-missing = Geben Sie den Code auf Ihrem Gutschein ein.
kiosk-foreign-unknown = Code hier unbekannt. Vergleichen Sie ihn mit Ihrem Gutschein.
kiosk-keys-foreign = Tastatur für den Code, Buchstaben und Ziffern
