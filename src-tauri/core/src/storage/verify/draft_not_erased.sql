SELECT id FROM registration
WHERE state <> 'open' AND coalesce(first_name, last_name, email, birth_date) IS NOT NULL
