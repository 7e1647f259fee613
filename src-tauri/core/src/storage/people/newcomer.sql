SELECT learner.id, coalesce(learner.first_name, ''), coalesce(learner.last_name, ''),
    coalesce(learner.birth_name, ''), coalesce(learner.birth_date, ''), coalesce(learner.email, ''),
    learner.email_proved_at IS NOT NULL, learner.language, learner.details, learner.identity_how
FROM learner
