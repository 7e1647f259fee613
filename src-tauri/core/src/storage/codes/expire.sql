UPDATE code SET state = 'dead', ended_at = expires_at, ended_why = 'expired'
WHERE state = 'live' AND expires_at <= ?1
