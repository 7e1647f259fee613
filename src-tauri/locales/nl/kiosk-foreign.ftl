# Typing the code of another issuer's voucher at the kiosk.

kiosk-foreign-other = Mijn vouchercode<br>ziet er anders uit
kiosk-foreign-title = Voer de code van uw voucher in
kiosk-foreign-text = Zoals hij gedrukt is. Hoofdletters, spaties en streepjes tellen niet.
kiosk-foreign-missing = Voer de code in die op uw voucher staat.
kiosk-foreign-unknown = Deze code is hier niet bekend. Vergelijk hem met uw voucher.
kiosk-keys-foreign = Toetsenbord voor de code, letters en cijfers
