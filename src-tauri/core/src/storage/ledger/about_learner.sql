-- Every line about a person: themselves, their accounts, and what hangs on those. Newest first.
WITH mine AS (SELECT id FROM account WHERE learner_id = ?1),
about (object, object_id) AS (
    SELECT 'learner', ?1
    UNION ALL SELECT 'account', id FROM mine
    UNION ALL SELECT 'access', access.id FROM access JOIN mine ON mine.id = access.account_id
    UNION ALL SELECT 'registration', registration.id FROM registration JOIN mine ON mine.id = registration.account_id
    UNION ALL SELECT 'dossier', id FROM dossier WHERE learner_id = ?1
    UNION ALL SELECT 'file', id FROM file WHERE learner_id = ?1
)
SELECT ledger.at, ledger.actor, ledger.role, staff.display_name, ledger.act, ledger.object, ledger.reason
FROM about
JOIN ledger ON ledger.object = about.object AND ledger.object_id = about.object_id
LEFT JOIN staff ON staff.name = ledger.actor AND ledger.role NOT IN ('learner', 'machine')
ORDER BY ledger.seq DESC
LIMIT ?2
