UPDATE temporary_password SET expires_at = ?3
WHERE purpose = ?1 AND subject_id = ?2 AND state = 'live' AND expires_at IS NULL
