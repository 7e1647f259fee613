UPDATE file
SET first_name = nullif(?2, ''), last_name = nullif(?3, ''), birth_name = nullif(?4, ''),
    birth_date = nullif(?5, ''), email = nullif(?6, ''), withdrawn_at = NULL
WHERE id = ?1
