SELECT id, CASE WHEN closed_at IS NULL THEN 'open' ELSE 'closed' END AS state,
    json_patch(
        json_object('unit', unit_id, 'key', key, 'name', name, 'policy', digest(policy)),
        iif(wording IS NULL, '{}', json_object('wording', digest(wording)))
    ) AS fields
FROM programme
