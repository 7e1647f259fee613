SELECT roster_person.id, key, roster_person.learner_id, access_id, access.account_id, told, missing_since,
    first_name, last_name, birth_name, birth_date, email, "group".name, language, source
FROM roster_person
JOIN learner ON learner.id = roster_person.learner_id
JOIN access ON access.id = access_id
LEFT JOIN "group" ON "group".id = access.group_id
WHERE roster_person.programme_id = ?1
ORDER BY roster_person.id
