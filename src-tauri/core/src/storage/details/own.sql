SELECT json_patch(
    coalesce(details, '{}'),
    json_object('birth_date', coalesce(birth_date, ''), 'birth_name', coalesce(birth_name, '')))
FROM learner WHERE id = ?1
