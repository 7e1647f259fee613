SELECT learner.id, coalesce(learner.first_name, ''), coalesce(learner.last_name, ''),
    coalesce(learner.birth_name, ''), coalesce(learner.birth_date, ''), coalesce(learner.email, ''),
    learner.email_proved_at IS NOT NULL, learner.language, learner.details, learner.identity_how,
    account.id, coalesce(account.login, ''), account.state, account.created_at
FROM learner JOIN account ON account.learner_id = learner.id
WHERE account.id <> ?1 AND account.state IN ('waiting', 'active', 'locked', 'disabled')
    AND learner.erased_at IS NULL AND learner.id IN (
        SELECT id FROM learner WHERE birth_date IN (SELECT value FROM json_each(?2))
        UNION SELECT id FROM learner WHERE last_name COLLATE NOCASE IN (SELECT value FROM json_each(?3)))
ORDER BY account.id DESC LIMIT 200
