UPDATE code SET state = 'dead', ended_at = ?3, ended_why = ?2 WHERE id = ?1 AND state = 'live'
