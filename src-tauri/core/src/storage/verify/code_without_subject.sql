SELECT id FROM code
WHERE purpose = 'voucher' AND subject_id NOT IN (SELECT id FROM voucher)
OR purpose = 'activation' AND subject_id NOT IN (SELECT id FROM registration)
OR (state = 'live') <> (ended_at IS NULL)
