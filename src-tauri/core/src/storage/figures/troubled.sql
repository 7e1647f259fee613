SELECT id, kind, coalesce(recipient_name, recipient, ''), state, posted_at
FROM letter WHERE state IN ('failed', 'needs_staff') ORDER BY id LIMIT ?1
