SELECT id, number, learner_id, coalesce(first_name, ''), coalesce(last_name, ''),
    coalesce(birth_name, ''), coalesce(birth_date, ''), coalesce(email, '')
FROM file
