SELECT id FROM code
WHERE purpose = 'activation' AND state = 'live'
AND NOT EXISTS (SELECT 1 FROM registration WHERE registration.id = code.subject_id AND state = 'open')
