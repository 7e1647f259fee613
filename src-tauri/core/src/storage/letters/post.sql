INSERT INTO letter
    (kind, language, recipient, recipient_name, facts, registration_id, account_id, message_id,
     state, posted_at, next_at)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 'queued', ?9, ?9)
