UPDATE voucher
SET state = ?3, changed_at = ?4,
    sealed_code = CASE WHEN ?3 IN ('spent', 'void') THEN NULL ELSE sealed_code END
WHERE id = ?1 AND state = ?2
