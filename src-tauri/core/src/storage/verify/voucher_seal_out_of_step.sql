-- A voucher of an issuer's list has no sealed code in any state: it was never drawn here.
SELECT voucher.id FROM voucher
JOIN batch ON batch.id = voucher.batch_id
WHERE (sealed_code IS NOT NULL) <> (state IN ('issued', 'held') AND kind = 'issued')
OR (void_reason IS NOT NULL) <> (state = 'void')
