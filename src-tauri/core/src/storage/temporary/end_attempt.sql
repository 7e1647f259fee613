UPDATE temporary_password
SET state = 'dead', ended_at = ?3, ended_why = ?2, hash = NULL, login_mac = NULL
WHERE state = 'live' AND attempt_id = ?1
