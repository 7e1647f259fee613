SELECT id, 'open' AS state, json_object(
    'name', name, 'language', language, 'zone', zone, 'is_rehearsal', is_rehearsal,
    'office_key', digest(office_public_key)) AS fields
FROM institution
