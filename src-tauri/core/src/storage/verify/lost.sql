SELECT DISTINCT object_id FROM ledger
WHERE object = ?1 AND object_id NOT IN (SELECT id FROM (GUARD))
