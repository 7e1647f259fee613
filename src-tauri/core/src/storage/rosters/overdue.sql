SELECT account.id, account.state, access_id
FROM roster_person
JOIN access ON access.id = access_id
JOIN account ON account.id = access.account_id
WHERE roster_person.programme_id = ?1 AND missing_since <= ?2
    AND account.state IN ('waiting', 'active', 'locked') AND (access.ends_at IS NULL OR access.ends_at > ?3)
ORDER BY roster_person.id
