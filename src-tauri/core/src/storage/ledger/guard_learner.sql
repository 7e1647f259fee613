SELECT id, CASE WHEN erased_at IS NULL THEN 'known' ELSE 'erased' END AS state, json_patch(json_object(
    'first_name', first_name, 'last_name', last_name, 'email', email,
    'proved', email_proved_at, 'language', language),
    -- Empty ones are left out, so that lines from before these columns still hold.
    json_object('birth_name', birth_name, 'birth_date', birth_date, 'details', nullif(details, '{}'),
        'saved', details_saved_at, 'identity', identity_how, 'identity_at', identity_at)) AS fields
FROM learner
