SELECT account.learner_id, access.programme_id, max(coalesce(access.ends_at, 9223372036854775807))
FROM access JOIN account ON account.id = access.account_id
WHERE account.state <> 'erased'
GROUP BY account.learner_id, access.programme_id
ORDER BY account.learner_id
