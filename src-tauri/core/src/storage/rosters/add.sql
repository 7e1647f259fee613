INSERT INTO roster_person (programme_id, key, learner_id, access_id, told) VALUES (?1, ?2, ?3, ?4, ?5)
