SELECT voucher.id, voucher.batch_id, voucher.number, voucher.state, voucher.changed_at,
    voucher.void_reason, voucher.void_note,
    trim(coalesce(learner.first_name, registration.first_name, '') || ' '
        || coalesce(learner.last_name, registration.last_name, '')),
    registration.entered_at, registration.deadline_at, access.ends_at
FROM voucher
-- Both conditions: the first is word for word the partial index's, so that it is used.
LEFT JOIN registration ON registration.voucher_id = voucher.id
    AND registration.state IN ('open', 'activated') AND registration.state = 'open'
LEFT JOIN access ON access.voucher_id = voucher.id
LEFT JOIN account ON account.id = access.account_id
LEFT JOIN learner ON learner.id = account.learner_id
