SELECT id FROM account WHERE learner_id = ?1 AND state IN ('waiting', 'active', 'locked', 'disabled')
ORDER BY id DESC LIMIT 1
