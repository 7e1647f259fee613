SELECT id, 'granted' AS state, json_object(
    'account', account_id, 'programme', programme_id, 'voucher', voucher_id,
    'opens', opens_at, 'ends', ends_at) AS fields
FROM access
