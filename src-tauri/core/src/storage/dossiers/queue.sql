SELECT dossier.id, dossier.kind, dossier.programme_id, dossier.state, dossier.due_on, dossier.version,
    coalesce(learner.first_name, ''), coalesce(learner.last_name, ''),
    fit.kind, fit.candidates, fit.reasons, opening.actor, opening.at
FROM dossier
JOIN learner ON learner.id = dossier.learner_id
LEFT JOIN dossier_fit AS fit ON fit.dossier_id = dossier.id
LEFT JOIN ledger AS opening ON opening.seq = (SELECT max(seq) FROM ledger
    WHERE object = 'dossier' AND object_id = dossier.id AND act = 'dossier_looked_at' AND at >= ?1)
WHERE dossier.state IN ('open', 'asked')
ORDER BY dossier.due_on, dossier.id LIMIT ?2
