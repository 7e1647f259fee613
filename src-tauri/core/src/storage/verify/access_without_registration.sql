SELECT id FROM access
WHERE voucher_id IS NOT NULL
AND NOT EXISTS (SELECT 1 FROM registration
    WHERE registration.voucher_id = access.voucher_id AND state = 'activated'
    AND registration.account_id = access.account_id)
