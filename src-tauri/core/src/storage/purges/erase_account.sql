UPDATE account SET login = NULL, password_hash = NULL, must_change = 0, state = 'erased' WHERE id = ?1
