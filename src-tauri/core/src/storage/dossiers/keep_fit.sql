INSERT INTO dossier_fit (dossier_id, kind, candidates, file_id, score, reasons) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
ON CONFLICT (dossier_id) DO UPDATE SET kind = excluded.kind, candidates = excluded.candidates,
    file_id = excluded.file_id, score = excluded.score, reasons = excluded.reasons
