INSERT INTO file (number, unit_id, facts, first_name, last_name, birth_name, birth_date, email, created_at)
SELECT ?1, min(id), '{}', nullif(?2, ''), nullif(?3, ''), nullif(?4, ''), nullif(?5, ''), nullif(?6, ''), ?7
FROM unit
