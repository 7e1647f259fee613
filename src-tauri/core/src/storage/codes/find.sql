SELECT id, purpose, subject_id, channel, state, ended_at, ended_why FROM code WHERE mac = ?1
