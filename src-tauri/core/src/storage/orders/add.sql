INSERT INTO kiosk_order (kind, registration_id, state, ordered_by, ordered_at, expires_at)
VALUES (?1, ?2, 'waiting', ?3, ?4, ?5)
