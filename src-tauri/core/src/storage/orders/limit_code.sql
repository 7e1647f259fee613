UPDATE code SET expires_at = ?2 WHERE id = ?1 AND state = 'live'
