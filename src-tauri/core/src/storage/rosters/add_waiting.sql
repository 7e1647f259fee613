INSERT INTO account (learner_id, login, state, created_at) VALUES (?1, ?2, 'waiting', ?3)
