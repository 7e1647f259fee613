SELECT id FROM (
    SELECT account.id, 1 AS is_login
    FROM account JOIN learner ON learner.id = account.learner_id
    WHERE account.login = ?1 AND account.state = 'active' AND learner.email_proved_at IS NOT NULL
    UNION ALL
    SELECT account.id, 0
    FROM learner JOIN account ON account.learner_id = learner.id
    WHERE learner.email IN (?1, ?2) AND account.state = 'active' AND learner.email_proved_at IS NOT NULL)
ORDER BY is_login DESC, id DESC LIMIT 1
