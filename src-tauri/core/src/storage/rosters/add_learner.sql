INSERT INTO learner (first_name, last_name, birth_name, birth_date, email, language, created_at)
VALUES (?1, ?2, nullif(?3, ''), nullif(?4, ''), nullif(?5, ''), ?6, ?7)
