UPDATE letter SET recipient = NULL, recipient_name = NULL, facts = '{}', last_reply = NULL,
    state = CASE WHEN state IN ('accepted', 'failed', 'sending') THEN state ELSE 'cancelled' END
WHERE account_id = ?1
