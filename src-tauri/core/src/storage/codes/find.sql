SELECT id, purpose, subject_id, channel, state, ended_at, ended_why, expires_at FROM code WHERE mac = ?1
