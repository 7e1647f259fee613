SELECT id, state, json_object(
    'handle', handle, 'case', case_number, 'programme', programme_id, 'voucher', voucher_id,
    'account', account_id, 'first_name', first_name, 'last_name', last_name, 'email', email,
    'language', language, 'entered', entered_at, 'deadline', deadline_at) AS fields
FROM registration
