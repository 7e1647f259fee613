SELECT ledger.seq, object, object_id, commitment, salt, fields
FROM ledger LEFT JOIN ledger_detail ON ledger_detail.seq = ledger.seq
ORDER BY ledger.seq
