SELECT programme_id, min(opens_at), count(*) FROM opening
JOIN access ON access.id = access_id
WHERE opens_at > ?1 AND (ends_at IS NULL OR ends_at > ?1)
GROUP BY programme_id
ORDER BY min(opens_at), programme_id
