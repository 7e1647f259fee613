INSERT INTO letter (kind, language, facts, message_id, state, posted_at, next_at)
VALUES (?1, 'fr', '{}', ?2, 'cancelled', ?3, ?3)
