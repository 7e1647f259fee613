# Typing the code of another issuer's voucher at the kiosk.

kiosk-foreign-other = Le code de mon bon<br>est différent
kiosk-foreign-title = Tapez le code de votre bon
kiosk-foreign-text = Comme il est imprimé. Majuscules, espaces et tirets ne comptent pas.
kiosk-foreign-missing = Tapez le code imprimé sur votre bon.
kiosk-foreign-unknown = Ce code n’est pas connu ici. Comparez-le avec votre bon.
kiosk-keys-foreign = Clavier du code, lettres et chiffres
