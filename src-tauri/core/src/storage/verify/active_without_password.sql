SELECT id FROM account WHERE state = 'active' AND password_hash IS NULL
