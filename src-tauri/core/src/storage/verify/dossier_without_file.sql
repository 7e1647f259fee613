-- What was linked is still linked to that person, and a replaced account is closed.
SELECT dossier.id FROM dossier JOIN file ON file.id = dossier.file_id
JOIN learner ON learner.id = dossier.learner_id
JOIN account ON account.id = dossier.account_id
WHERE dossier.state = 'accepted' AND learner.erased_at IS NULL AND account.superseded_by IS NULL
AND file.learner_id IS NOT dossier.learner_id
