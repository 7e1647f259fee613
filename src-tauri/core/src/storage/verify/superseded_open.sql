SELECT id FROM account WHERE superseded_by IS NOT NULL AND state NOT IN ('closed', 'erased')
