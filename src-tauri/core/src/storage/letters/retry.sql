-- Somebody has looked: one more unanswered copy is allowed before it waits for staff again.
UPDATE letter SET state = 'queued', next_at = ?2, unanswered = min(unanswered, 2)
WHERE id = ?1 AND recipient IS NOT NULL AND state IN ('queued', 'deferred', 'failed', 'needs_staff')
