SELECT id, CASE WHEN erased_at IS NULL THEN 'known' ELSE 'erased' END AS state, json_object(
    'first_name', first_name, 'last_name', last_name, 'email', email,
    'proved', email_proved_at, 'language', language) AS fields
FROM learner
