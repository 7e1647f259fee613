INSERT INTO purge (programme_id, people, promised_days, erased_at) VALUES (?1, ?2, ?3, ?4)
