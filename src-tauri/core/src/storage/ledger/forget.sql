DELETE FROM ledger_detail
WHERE seq IN (SELECT seq FROM ledger WHERE object = ?1 AND object_id = ?2)
AND seq < (SELECT max(seq) FROM ledger WHERE object = ?1 AND object_id = ?2)
