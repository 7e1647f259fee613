UPDATE registration SET origin = ?2, deadline_at = coalesce(deadline_at, ?3) WHERE id = ?1 AND state = 'open'
