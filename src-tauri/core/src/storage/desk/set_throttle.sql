INSERT INTO throttle (key, failures, level, since_at, wait_until) VALUES (?1, ?2, ?3, ?4, ?5)
ON CONFLICT (key) DO UPDATE SET failures = excluded.failures, level = excluded.level,
    since_at = excluded.since_at, wait_until = excluded.wait_until
