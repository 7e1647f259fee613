UPDATE registration SET deadline_at = ?2
WHERE id = ?1 AND state = 'open' AND deadline_at IS NULL
