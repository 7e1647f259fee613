-- The platforms that know an account of somebody who is being erased while an access is open.
INSERT INTO handover_closing (account_id, programme_id, format, login)
SELECT account.id, handover.programme_id, handover.format, account.login
FROM account
JOIN handover_line ON handover_line.account_id = account.id
JOIN handover ON handover.id = handover_line.handover_id
WHERE account.id = ?1 AND account.login IS NOT NULL AND handover_line.change <> 'closed'
AND EXISTS (SELECT 1 FROM access WHERE access.account_id = account.id
    AND access.programme_id = handover.programme_id AND (access.ends_at IS NULL OR access.ends_at > ?2))
AND NOT EXISTS (SELECT 1 FROM handover_line AS later
    JOIN handover AS newer ON newer.id = later.handover_id
    WHERE later.account_id = account.id AND newer.programme_id = handover.programme_id
    AND newer.format = handover.format AND newer.id > handover.id)
