UPDATE letter SET state = 'cancelled'
WHERE registration_id = ?1 AND kind = ?2 AND state IN ('queued', 'deferred', 'needs_staff')
