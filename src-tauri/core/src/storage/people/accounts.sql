SELECT account.id, account.learner_id, coalesce(account.login, ''), account.password_hash, account.state,
    coalesce(learner.first_name, ''), coalesce(learner.last_name, ''), learner.email,
    learner.email_proved_at, learner.language
FROM account JOIN learner ON learner.id = account.learner_id
