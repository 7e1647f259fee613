SELECT id, state, json_patch(json_object(
    'handle', handle, 'case', case_number, 'programme', programme_id, 'voucher', voucher_id,
    'account', account_id, 'first_name', first_name, 'last_name', last_name, 'email', email,
    'language', language, 'entered', entered_at, 'deadline', deadline_at),
    -- Empty and usual ones are left out, so that lines from before these columns still hold.
    json_object('origin', nullif(origin, 'kiosk'), 'identity', identity_how, 'identity_at', identity_at,
        'intent', intent, 'birth_date', birth_date)) AS fields
FROM registration
