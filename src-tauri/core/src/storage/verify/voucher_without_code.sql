SELECT voucher.id FROM voucher
LEFT JOIN code ON code.purpose = 'voucher' AND code.subject_id = voucher.id
GROUP BY voucher.id HAVING count(code.id) <> 1
