SELECT roster_person.id FROM roster_person
JOIN access ON access.id = access_id
JOIN account ON account.id = access.account_id
WHERE access.programme_id <> roster_person.programme_id OR account.learner_id <> roster_person.learner_id
