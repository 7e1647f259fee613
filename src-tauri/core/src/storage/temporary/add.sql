INSERT INTO temporary_password (purpose, subject_id, attempt_id, login_mac, hash, state, drawn_at)
VALUES (?1, ?2, ?3, ?4, ?5, 'live', ?6)
