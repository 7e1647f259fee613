SELECT id, kind, language, recipient, recipient_name, facts, registration_id, account_id, message_id,
    state, attempts, unanswered, posted_at, next_at, accepted_at, last_reply
FROM letter
