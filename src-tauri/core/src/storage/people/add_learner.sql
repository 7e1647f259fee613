INSERT INTO learner (first_name, last_name, email, email_proved_at, language, created_at)
VALUES (?1, ?2, ?3, ?4, ?5, ?6)
