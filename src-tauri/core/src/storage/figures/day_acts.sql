SELECT act, count(*) FROM ledger WHERE at >= ?1 AND at < ?2 GROUP BY act
