SELECT account.id, first_name, last_name, account.login, coalesce("group".name, ''),
    EXISTS (SELECT 1 FROM code WHERE purpose = 'reset' AND subject_id = account.id AND state = 'live'
        AND (expires_at IS NULL OR expires_at > ?4)) AS has_code
FROM roster_person
JOIN learner ON learner.id = roster_person.learner_id
JOIN access ON access.id = access_id
JOIN account ON account.id = access.account_id
LEFT JOIN "group" ON "group".id = access.group_id
WHERE roster_person.programme_id = ?1 AND account.state = 'waiting' AND missing_since IS NULL
    AND (?2 IS NULL OR "group".name = ?2)
    AND (?3 IS NULL OR EXISTS (SELECT 1 FROM roster_step
        WHERE import_id >= ?3 AND person_id = roster_person.id AND act = 'created'))
ORDER BY "group".name COLLATE NOCASE, last_name COLLATE NOCASE, first_name COLLATE NOCASE, account.id
