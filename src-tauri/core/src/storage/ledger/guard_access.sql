SELECT id, 'granted' AS state, json_patch(
    json_object(
        'account', account_id, 'programme', programme_id, 'voucher', voucher_id,
        'opens', opens_at, 'ends', ends_at),
    iif(group_id IS NULL, '{}', json_object('group', group_id))) AS fields
FROM access
