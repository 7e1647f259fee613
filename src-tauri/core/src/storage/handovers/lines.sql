SELECT handover_line.account_id, handover_line.change, handover_line.told, account.password_hash
FROM handover_line JOIN account ON account.id = handover_line.account_id
WHERE handover_line.handover_id = ?1 AND handover_line.told <> '{}'
ORDER BY handover_line.account_id
