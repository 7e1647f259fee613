UPDATE letter SET recipient = NULL, recipient_name = NULL, facts = '{}'
WHERE registration_id = ?1 AND state IN ('accepted', 'failed', 'cancelled')
