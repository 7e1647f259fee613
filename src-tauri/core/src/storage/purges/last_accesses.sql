SELECT account.learner_id, access.programme_id, max(coalesce(access.ends_at, 9223372036854775807))
FROM access JOIN account ON account.id = access.account_id
WHERE account.state <> 'erased'
GROUP BY account.learner_id, access.programme_id
UNION ALL
-- An account that was replaced has no access left: its time counts from its end (H-G9).
SELECT account.learner_id, dossier.programme_id, max(account.closed_at)
FROM account JOIN dossier ON dossier.account_id = account.superseded_by AND dossier.state = 'accepted'
WHERE account.state = 'closed'
GROUP BY account.learner_id, dossier.programme_id
ORDER BY 1
