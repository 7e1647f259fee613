-- An account that was replaced has handed its accesses on: to which one, the ledger says.
SELECT id FROM access
WHERE voucher_id IS NOT NULL
AND NOT EXISTS (SELECT 1 FROM registration JOIN account ON account.id = registration.account_id
    WHERE registration.voucher_id = access.voucher_id AND registration.state = 'activated'
    AND (account.id = access.account_id OR account.superseded_by IS NOT NULL))
