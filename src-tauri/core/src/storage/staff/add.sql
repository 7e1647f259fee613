INSERT INTO staff
    (name, display_name, role, password_hash, key_salt, wrapped_office_key, must_change, state, created_at)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, 'active', ?8)
