SELECT account.id, first_name, last_name, account.login, coalesce("group".name, ''), roster_person.key, learner.language,
    account.state, coalesce(account.activated_at, access.opens_at), code.id, temporary_password.id,
    first_password.temporary_id IS NOT NULL, coalesce(temporary_password.expires_at, code.expires_at)
FROM roster_person
JOIN learner ON learner.id = roster_person.learner_id
JOIN access ON access.id = access_id
JOIN account ON account.id = access.account_id
LEFT JOIN "group" ON "group".id = access.group_id
LEFT JOIN code ON code.purpose = 'reset' AND code.subject_id = account.id AND code.state = 'live'
    AND code.channel = 'paper' AND (code.expires_at IS NULL OR code.expires_at > ?3)
LEFT JOIN temporary_password ON temporary_password.purpose = 'reset' AND temporary_password.subject_id = account.id
    AND temporary_password.state = 'live' AND temporary_password.attempt_id IS NULL
    AND (temporary_password.expires_at IS NULL OR temporary_password.expires_at > ?3)
LEFT JOIN first_password ON first_password.temporary_id = temporary_password.id
WHERE roster_person.programme_id = ?1 AND missing_since IS NULL AND account.state IN ('waiting', 'active')
    AND access.opens_at <= ?3 AND (access.ends_at IS NULL OR access.ends_at > ?3)
    AND (?2 IS NULL OR EXISTS (SELECT 1 FROM roster_step
        WHERE import_id >= ?2 AND person_id = roster_person.id AND act = 'created'))
GROUP BY account.id
ORDER BY "group".name COLLATE NOCASE, last_name COLLATE NOCASE, first_name COLLATE NOCASE, account.id
