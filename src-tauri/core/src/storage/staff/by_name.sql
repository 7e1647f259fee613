SELECT id, name, display_name, role, password_hash, key_salt, wrapped_office_key
FROM staff WHERE name = ?1 AND state = 'active'
