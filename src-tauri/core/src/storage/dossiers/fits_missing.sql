SELECT dossier.id FROM dossier LEFT JOIN dossier_fit ON dossier_fit.dossier_id = dossier.id
WHERE dossier.state IN ('open', 'asked') AND dossier_fit.dossier_id IS NULL
ORDER BY dossier.due_on, dossier.id LIMIT ?1
