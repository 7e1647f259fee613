SELECT id FROM voucher
WHERE state = 'held'
AND NOT EXISTS (SELECT 1 FROM registration WHERE voucher_id = voucher.id AND state = 'open')
