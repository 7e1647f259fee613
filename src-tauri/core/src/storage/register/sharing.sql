-- Two of year, month and day must agree where only names do: thousands share a name.
WHERE withdrawn_at IS NULL AND id IN (
    SELECT file_id FROM file_key WHERE key IN (SELECT value FROM json_each(?1))
    UNION
    SELECT file.id FROM file_key JOIN file ON file.id = file_key.file_id
    WHERE key IN (SELECT value FROM json_each(?2)) AND (
        ?3 = '' OR birth_date IS NULL OR substr(birth_date, 1, 7) = substr(?3, 1, 7)
        OR substr(birth_date, 6) = substr(?3, 6)
        OR substr(birth_date, 1, 4) = substr(?3, 1, 4) AND substr(birth_date, 9) = substr(?3, 9)))
ORDER BY id LIMIT 500
