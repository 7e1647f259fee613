UPDATE account SET login = NULL, password_hash = NULL, must_change = 0, lock_reason = NULL, state = 'erased'
WHERE id = ?1
