INSERT INTO code (mac, purpose, subject_id, channel, state, drawn_at)
VALUES (?1, ?2, ?3, ?4, 'live', ?5)
