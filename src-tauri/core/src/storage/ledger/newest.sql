SELECT ledger.at, ledger.actor, ledger.role, staff.display_name, ledger.act,
    ledger.object || ' ' || ledger.object_id, ledger.reason
FROM ledger
LEFT JOIN staff ON staff.name = ledger.actor AND ledger.role NOT IN ('learner', 'machine')
ORDER BY ledger.seq DESC
LIMIT ?1
