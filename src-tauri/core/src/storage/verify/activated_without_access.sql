-- An account that was replaced has handed its accesses on.
SELECT registration.id FROM registration
LEFT JOIN account ON account.id = registration.account_id
WHERE registration.state = 'activated' AND account.superseded_by IS NULL
AND NOT EXISTS (SELECT 1 FROM access
    WHERE access.account_id = registration.account_id
    AND access.voucher_id IS registration.voucher_id)
