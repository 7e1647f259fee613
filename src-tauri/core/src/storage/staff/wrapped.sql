SELECT name, key_salt, wrapped_office_key FROM staff
WHERE state = 'active' ORDER BY id
