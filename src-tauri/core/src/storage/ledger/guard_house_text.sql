SELECT id, 'kept' AS state, json_object(
    'kind', kind, 'version', version, 'bodies', digest(bodies), 'in_force', in_force_at) AS fields
FROM house_text
