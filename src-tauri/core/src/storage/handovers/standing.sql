-- Every account that a programme has to do with: how it stands now, and what was told last.
WITH mine AS (
    SELECT account_id, max(opens_at <= ?2 AND (ends_at IS NULL OR ends_at > ?2)) AS is_open
    FROM access WHERE programme_id = ?1 GROUP BY account_id
),
told AS (
    SELECT handover_line.account_id, handover_line.change, handover_line.told
    FROM handover_line
    WHERE handover_line.handover_id = (
        SELECT max(later.handover_id) FROM handover_line AS later
        JOIN handover ON handover.id = later.handover_id
        WHERE later.account_id = handover_line.account_id
        AND handover.programme_id = ?1 AND handover.format = ?3)
)
SELECT account.id, coalesce(account.login, ''), account.password_hash,
    -- An account whose first password its platform was told stands from then on.
    mine.is_open AND (account.state IN ('active', 'locked') AND account.password_hash IS NOT NULL
        OR account.state = 'waiting' AND coalesce(told.change, 'closed') <> 'closed'),
    account.state = 'locked', coalesce(learner.first_name, ''), coalesce(learner.last_name, ''),
    coalesce(learner.email, ''),
    coalesce((SELECT min(number) FROM file WHERE file.learner_id = learner.id), roster_person.number, ''),
    coalesce(digest(account.password_hash), ''), told.change, told.told,
    coalesce("group".name, '')
FROM mine
JOIN account ON account.id = mine.account_id
JOIN learner ON learner.id = account.learner_id
LEFT JOIN (SELECT learner_id, access_id, CASE WHEN key NOT GLOB '~*' THEN key END AS number
    FROM roster_person WHERE programme_id = ?1) AS roster_person ON roster_person.learner_id = learner.id
LEFT JOIN access AS rostered ON rostered.id = roster_person.access_id
LEFT JOIN "group" ON "group".id = rostered.group_id
LEFT JOIN told ON told.account_id = account.id
WHERE account.state <> 'erased'
ORDER BY account.id
