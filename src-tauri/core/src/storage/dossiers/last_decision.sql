SELECT id, dossier_id, act, state_before, reason_before, moved, decided_at, decided_by, undone_at
FROM decision WHERE dossier_id = ?1 AND undone_at IS NULL ORDER BY id DESC LIMIT 1
