UPDATE letter SET state = 'sending', attempts = attempts + 1, lease_until = ?2
WHERE id = ?1 AND state IN ('queued', 'deferred') AND next_at <= ?3
