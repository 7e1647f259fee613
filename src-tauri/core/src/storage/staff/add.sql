INSERT INTO staff
    (name, display_name, role, password_hash, key_salt, wrapped_office_key, state, created_at)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, 'active', ?7)
