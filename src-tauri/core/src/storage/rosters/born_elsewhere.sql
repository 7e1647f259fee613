SELECT learner.id, coalesce(first_name, '') || ' ' || coalesce(last_name, '')
FROM learner
WHERE birth_date = ?2 AND erased_at IS NULL AND NOT EXISTS (
    SELECT 1 FROM roster_person WHERE roster_person.learner_id = learner.id AND programme_id = ?1)
