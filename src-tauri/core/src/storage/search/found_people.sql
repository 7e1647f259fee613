-- What a list says of people: names, birth date, the newest account and how it stands.
SELECT learner.id, coalesce(learner.first_name, ''), coalesce(learner.last_name, ''), learner.birth_date,
    coalesce(learner.email, ''), coalesce(account.login, ''), coalesce(account.state, ''),
    (SELECT group_concat(DISTINCT programme.name) FROM access JOIN programme ON programme.id = access.programme_id
        WHERE access.account_id = account.id),
    (SELECT max(ends_at) FROM access WHERE access.account_id = account.id),
    (SELECT min(number) FROM file WHERE file.learner_id = learner.id),
    (SELECT act FROM ledger WHERE object = 'account' AND object_id = account.id ORDER BY seq DESC LIMIT 1),
    (SELECT at FROM ledger WHERE object = 'account' AND object_id = account.id ORDER BY seq DESC LIMIT 1)
FROM learner
LEFT JOIN account ON account.id = (SELECT max(id) FROM account WHERE account.learner_id = learner.id)
WHERE learner.id = ?1
