UPDATE dossier
SET state = ?3, file_id = ?4, reason = ?5, decided_by = ?6, decided_at = ?7, version = version + 1
WHERE id = ?1 AND version = ?2 AND state IN ('open', 'asked')
