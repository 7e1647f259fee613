SELECT voucher.id, trim(coalesce(learner.first_name, registration.first_name, '') || ' '
    || coalesce(learner.last_name, registration.last_name, '')), registration.deadline_at
FROM voucher
LEFT JOIN registration ON registration.voucher_id = voucher.id AND registration.state = 'open'
LEFT JOIN access ON access.voucher_id = voucher.id
LEFT JOIN account ON account.id = access.account_id
LEFT JOIN learner ON learner.id = account.learner_id
WHERE voucher.batch_id = ?1 AND voucher.state IN ('held', 'spent')
