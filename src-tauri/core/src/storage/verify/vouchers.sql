SELECT voucher.batch_id, voucher.number, code.mac
FROM voucher
LEFT JOIN code ON code.purpose = 'voucher' AND code.subject_id = voucher.id
ORDER BY voucher.batch_id, voucher.number
