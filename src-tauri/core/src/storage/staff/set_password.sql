UPDATE staff SET password_hash = ?2, key_salt = ?3, wrapped_office_key = ?4, role = ?5, must_change = ?6,
    state = 'active', closed_at = NULL
WHERE id = ?1
