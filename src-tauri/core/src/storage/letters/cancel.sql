UPDATE letter SET state = 'cancelled'
WHERE id = ?1 AND state IN ('queued', 'deferred', 'failed', 'needs_staff')
