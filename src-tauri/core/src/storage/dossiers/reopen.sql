UPDATE dossier
SET state = ?2, reason = ?3, file_id = NULL, decided_at = NULL, decided_by = NULL, version = version + 1
WHERE id = ?1
