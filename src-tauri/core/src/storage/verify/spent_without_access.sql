SELECT id FROM voucher
WHERE state = 'spent' AND id NOT IN (SELECT voucher_id FROM access WHERE voucher_id IS NOT NULL)
