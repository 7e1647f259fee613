SELECT id, state, json_object(
    'name', name, 'role', role, 'password', digest(password_hash),
    'key', digest(wrapped_office_key)) AS fields
FROM staff
