INSERT INTO institution (id, name, language, zone, is_rehearsal, office_public_key, created_at)
VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6)
