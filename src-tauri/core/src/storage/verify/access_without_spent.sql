SELECT access.id FROM access
JOIN voucher ON voucher.id = access.voucher_id
JOIN batch ON batch.id = voucher.batch_id
WHERE voucher.state <> 'spent' OR batch.programme_id <> access.programme_id
