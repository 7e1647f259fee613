SELECT id FROM temporary_password
WHERE state = 'live'
AND (purpose = 'activation' AND NOT EXISTS (SELECT 1 FROM registration
        WHERE registration.id = subject_id AND state = 'open')
    OR purpose = 'reset' AND NOT EXISTS (SELECT 1 FROM account
        WHERE account.id = subject_id AND state IN ('active', 'waiting')))
