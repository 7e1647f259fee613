SELECT id FROM registration
WHERE state = 'activated'
AND NOT EXISTS (SELECT 1 FROM access
    WHERE access.account_id = registration.account_id
    AND access.voucher_id IS registration.voucher_id)
