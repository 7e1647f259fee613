UPDATE code SET state = 'used', ended_at = ?2, ended_why = 'used'
WHERE id = ?1 AND state = 'live'
