SELECT ledger.at, ledger.act, coalesce(staff.display_name, ledger.actor), ledger.reason
FROM ledger LEFT JOIN staff ON staff.name = ledger.actor
WHERE ledger.object = 'dossier' AND ledger.object_id = ?1
ORDER BY ledger.seq
