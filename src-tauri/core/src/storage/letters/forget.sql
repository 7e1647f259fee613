UPDATE letter SET recipient = NULL, recipient_name = NULL, facts = '{}', last_reply = NULL
WHERE registration_id = ?1 AND state IN ('accepted', 'failed', 'cancelled')
