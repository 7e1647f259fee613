UPDATE registration SET email = ?2, deadline_at = NULL WHERE id = ?1 AND state = 'open'
