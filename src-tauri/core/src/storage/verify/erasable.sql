SELECT ledger.seq FROM ledger
LEFT JOIN ledger_detail ON ledger_detail.seq = ledger.seq
WHERE ledger_detail.seq IS NULL
AND EXISTS (SELECT 1 FROM ledger AS later
    WHERE later.object = ledger.object AND later.object_id = ledger.object_id AND later.seq > ledger.seq)
AND (ledger.object = 'registration'
        AND EXISTS (SELECT 1 FROM registration WHERE id = ledger.object_id AND state <> 'open')
    OR ledger.object = 'learner'
        AND EXISTS (SELECT 1 FROM learner WHERE id = ledger.object_id AND erased_at IS NOT NULL)
    OR ledger.object = 'account'
        AND EXISTS (SELECT 1 FROM account WHERE id = ledger.object_id AND state = 'erased'))
