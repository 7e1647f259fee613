UPDATE letter SET state = 'cancelled'
WHERE account_id = ?1 AND kind = ?2 AND state IN ('queued', 'deferred', 'needs_staff')
