SELECT id, kind, registration_id, state, ordered_by, ordered_at, expires_at
FROM kiosk_order ORDER BY id DESC LIMIT 1
