INSERT INTO dossier (kind, learner_id, account_id, programme_id, state, submitted_at, due_on)
VALUES (?1, ?2, ?3, ?4, 'open', ?5, ?6)
