SELECT id, CASE WHEN learner_id IS NULL THEN 'known' ELSE 'linked' END AS state, json_object(
    'number', number, 'learner', learner_id) AS fields
FROM file
