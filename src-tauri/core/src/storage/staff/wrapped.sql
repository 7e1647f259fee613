SELECT name, key_salt, wrapped_office_key FROM staff
WHERE state = 'active' AND length(wrapped_office_key) > 0 ORDER BY id
