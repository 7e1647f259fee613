WHERE withdrawn_at IS NULL AND id IN
    (SELECT file_id FROM file_key WHERE key IN (SELECT value FROM json_each(?1)))
ORDER BY id LIMIT 500
