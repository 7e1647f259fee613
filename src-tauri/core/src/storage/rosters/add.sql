INSERT INTO roster_person (programme_id, key, learner_id, access_id, told, source) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
