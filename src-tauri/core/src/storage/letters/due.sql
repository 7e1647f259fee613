SELECT id FROM letter
WHERE state IN ('queued', 'deferred') AND next_at <= ?1
ORDER BY next_at, id LIMIT 1
