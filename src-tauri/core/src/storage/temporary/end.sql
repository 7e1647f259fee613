UPDATE temporary_password
SET state = 'dead', ended_at = ?4, ended_why = ?3, hash = NULL, login_mac = NULL
WHERE state = 'live' AND purpose = ?1 AND subject_id = ?2
