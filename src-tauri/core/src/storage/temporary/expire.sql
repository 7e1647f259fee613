UPDATE temporary_password
SET state = 'dead', ended_at = expires_at, ended_why = 'expired', hash = NULL, login_mac = NULL
WHERE state = 'live' AND expires_at <= ?1
