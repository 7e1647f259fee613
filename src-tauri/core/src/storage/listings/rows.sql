SELECT listing_row.account_id, stamp, listing_row.code_id IS NOT NULL OR listing_row.temporary_id IS NOT NULL,
    coalesce(code.state, temporary_password.state, 'dead') = 'live'
        AND coalesce(code.expires_at, temporary_password.expires_at, ?2 + 1) > ?2,
    account.state
FROM listing_row
JOIN account ON account.id = listing_row.account_id
LEFT JOIN code ON code.id = listing_row.code_id
LEFT JOIN temporary_password ON temporary_password.id = listing_row.temporary_id
WHERE listing_id = ?1
