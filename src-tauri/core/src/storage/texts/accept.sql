INSERT INTO text_acceptance (staff_id, text_id, language, digest, accepted_at)
VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT DO NOTHING
