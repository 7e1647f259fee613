SELECT temporary_id FROM first_password
WHERE temporary_id NOT IN (SELECT id FROM temporary_password WHERE state = 'live' AND attempt_id IS NULL)
