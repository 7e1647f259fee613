SELECT id, coalesce(first_name, '') || ' ' || coalesce(last_name, '') FROM learner
WHERE birth_date = ?1 AND erased_at IS NULL
