SELECT dossier.id, dossier.programme_id, coalesce(learner.first_name, ''), coalesce(learner.last_name, ''),
    decision.act, dossier.reason, file.number, decision.decided_at,
    coalesce(staff.display_name, decision.decided_by)
FROM decision
JOIN dossier ON dossier.id = decision.dossier_id
JOIN learner ON learner.id = dossier.learner_id
LEFT JOIN file ON file.id = dossier.file_id
LEFT JOIN staff ON staff.name = decision.decided_by
WHERE decision.undone_at IS NULL AND decision.decided_at >= ?1
ORDER BY decision.id DESC LIMIT ?2
