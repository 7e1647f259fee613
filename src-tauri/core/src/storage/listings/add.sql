INSERT INTO listing (programme_id, title, has_secrets, destroy_by, made_at, made_by) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
