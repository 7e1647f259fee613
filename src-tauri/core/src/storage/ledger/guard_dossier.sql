SELECT id, state, json_object(
    'kind', kind, 'learner', learner_id, 'account', account_id, 'programme', programme_id,
    'submitted', submitted_at, 'due', due_on, 'file', file_id, 'decided_at', decided_at,
    'decided_by', decided_by, 'reason', reason) AS fields
FROM dossier
