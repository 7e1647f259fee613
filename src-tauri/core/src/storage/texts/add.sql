INSERT INTO house_text (kind, version, bodies, in_force_at)
VALUES (?1, ?2, ?3, ?4)
