UPDATE account SET password_hash = ?2, must_change = 0, state = 'active',
    activated_at = CASE WHEN state = 'waiting' THEN ?3 ELSE activated_at END
WHERE id = ?1
