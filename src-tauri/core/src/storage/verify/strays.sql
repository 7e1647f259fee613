WITH object AS (GUARD),
last AS (SELECT object_id, max(seq) AS seq FROM ledger WHERE object = ?1 GROUP BY object_id)
SELECT object.id, object.state, object.fields, ledger.state, ledger_detail.fields
FROM object
LEFT JOIN last ON last.object_id = object.id
LEFT JOIN ledger ON ledger.seq = last.seq
LEFT JOIN ledger_detail ON ledger_detail.seq = last.seq
WHERE CASE WHEN last.seq IS NULL THEN ?1 <> 'voucher'
    ELSE ledger.state <> object.state OR ledger_detail.fields IS NOT object.fields END
