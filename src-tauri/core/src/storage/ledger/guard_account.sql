SELECT id, state, json_patch(json_object(
    'learner', learner_id, 'login', login, 'password', digest(password_hash),
    'must_change', must_change),
    -- Empty ones are left out, so that lines from before these columns still hold.
    json_object('superseded_by', superseded_by, 'closed_at', closed_at, 'lock_reason', lock_reason)) AS fields
FROM account
