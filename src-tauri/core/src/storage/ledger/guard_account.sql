SELECT id, state, json_object(
    'learner', learner_id, 'login', login, 'password', digest(password_hash),
    'must_change', must_change) AS fields
FROM account
