UPDATE code SET state = 'dead', ended_at = ?5, ended_why = ?4
WHERE purpose = ?1 AND subject_id = ?2 AND state = 'live' AND (?3 IS NULL OR channel = ?3)
