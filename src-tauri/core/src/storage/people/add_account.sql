INSERT INTO account (learner_id, login, password_hash, state, created_at)
VALUES (?1, ?2, ?3, 'active', ?4)
