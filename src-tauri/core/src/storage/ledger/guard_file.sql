SELECT id, CASE WHEN withdrawn_at IS NOT NULL THEN 'withdrawn' WHEN learner_id IS NULL THEN 'known' ELSE 'linked'
    END AS state, json_patch(json_object('number', number, 'learner', learner_id),
    json_object('first_name', first_name, 'last_name', last_name, 'birth_name', birth_name,
        'birth_date', birth_date, 'email', email, 'withdrawn', withdrawn_at)) AS fields
FROM file
