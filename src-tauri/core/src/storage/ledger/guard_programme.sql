SELECT id, CASE WHEN closed_at IS NULL THEN 'open' ELSE 'closed' END AS state,
    json_object('unit', unit_id, 'key', key, 'name', name, 'policy', digest(policy)) AS fields
FROM programme
