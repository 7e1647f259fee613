SELECT id FROM voucher
WHERE (sealed_code IS NOT NULL) <> (state IN ('issued', 'held'))
OR (void_reason IS NOT NULL) <> (state = 'void')
