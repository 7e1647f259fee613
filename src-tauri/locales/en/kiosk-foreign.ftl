# Typing the code of another issuer's voucher at the kiosk.

kiosk-foreign-other = My voucher’s code<br>looks different
kiosk-foreign-title = Type your voucher’s code
kiosk-foreign-text = As it is printed. Capitals, spaces and hyphens do not matter.
kiosk-foreign-missing = Type the code printed on your voucher.
kiosk-foreign-unknown = This code is not known here. Compare it with your voucher.
kiosk-keys-foreign = Keyboard of the code, letters and digits
