INSERT INTO programme (unit_id, key, name, policy, created_at) VALUES (1, ?1, ?2, ?3, ?4)
