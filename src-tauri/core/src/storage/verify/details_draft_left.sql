SELECT id FROM learner
WHERE details_saved_at IS NOT NULL AND erased_at IS NULL
AND EXISTS (SELECT 1 FROM details_draft JOIN account ON account.id = details_draft.account_id
    WHERE account.learner_id = learner.id)
