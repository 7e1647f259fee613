SELECT voucher.id FROM voucher
JOIN code ON code.purpose = 'voucher' AND code.subject_id = voucher.id
WHERE (code.state = 'live') <> (voucher.state IN ('issued', 'held'))
