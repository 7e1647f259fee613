INSERT INTO letter_attempt (letter_id, number, code_id, started_at)
SELECT id, attempts, ?2, ?3 FROM letter WHERE id = ?1
