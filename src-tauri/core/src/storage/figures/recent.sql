-- The last two thousand lines hold any day of a desk; older ones are not looked at.
WITH line AS (
    SELECT max(seq) AS seq, at, actor, act, object, object_id, count(*) AS count
    FROM ledger
    WHERE seq > (SELECT coalesce(max(seq), 0) FROM ledger) - 2000 AND at >= ?1 AND act IN (
        'voucher_entered', 'account_activated', 'account_reopened', 'registration_lapsed',
        'batch_issued', 'batch_imported', 'batch_reprinted', 'batch_exported', 'list_returned',
        'voucher_voided', 'programme_added', 'reset_printed', 'password_changed')
    -- A batch voided whole is one act, not eighty.
    GROUP BY CASE WHEN act = 'voucher_voided' THEN -at ELSE seq END
)
SELECT line.at, line.actor, staff.display_name, line.act, line.object_id, line.count,
    trim(coalesce(learner.first_name, registration.first_name, '') || ' '
        || coalesce(learner.last_name, registration.last_name, '')),
    coalesce(registration.case_number, programme.name, batch.issuer, ''),
    coalesce(voucher.number, batch.count, 0)
FROM line
LEFT JOIN staff ON staff.name = line.actor
LEFT JOIN registration ON line.object = 'registration' AND registration.id = line.object_id
LEFT JOIN account ON account.id =
    CASE WHEN line.object = 'account' THEN line.object_id ELSE registration.account_id END
LEFT JOIN learner ON learner.id = account.learner_id
LEFT JOIN programme ON line.object = 'programme' AND programme.id = line.object_id
LEFT JOIN batch ON line.object = 'batch' AND batch.id = line.object_id
LEFT JOIN voucher ON line.object = 'voucher' AND voucher.id = line.object_id
ORDER BY line.seq DESC LIMIT ?2
