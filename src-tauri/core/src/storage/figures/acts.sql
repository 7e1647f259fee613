SELECT count(*) FROM ledger
WHERE seq > (SELECT coalesce(max(seq), 0) FROM ledger) - 2000 AND act = ?1 AND at >= ?2
