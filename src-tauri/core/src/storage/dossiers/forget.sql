UPDATE dossier SET note = NULL, version = version + 1,
    state = CASE WHEN state IN ('open', 'asked') THEN 'withdrawn' ELSE state END
WHERE learner_id = ?1
