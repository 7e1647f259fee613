INSERT INTO decision (dossier_id, act, state_before, reason_before, moved, decided_at, decided_by)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
