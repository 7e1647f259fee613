-- Vouchers get a line of their own when they change; until then they stand as their batch was issued.
SELECT voucher.id FROM voucher
JOIN batch ON batch.id = voucher.batch_id
LEFT JOIN ledger ON ledger.object = 'voucher' AND ledger.object_id = voucher.id
WHERE ledger.seq IS NULL
AND (voucher.state <> 'issued' OR voucher.changed_at <> batch.issued_at
    OR voucher.number NOT BETWEEN batch.first_number AND batch.first_number + batch.count - 1)
