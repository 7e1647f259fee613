UPDATE registration
SET state = ?2, account_id = ?3, ended_at = ?4, first_name = NULL, last_name = NULL, email = NULL,
    birth_date = NULL
WHERE id = ?1 AND state = 'open'
