UPDATE learner SET identity_how = ?2, identity_at = ?3 WHERE id = ?1
