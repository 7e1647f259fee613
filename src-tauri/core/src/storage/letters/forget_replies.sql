-- Servers repeat the address in what they answer.
UPDATE letter_attempt SET reply = NULL WHERE letter_id IN
    (SELECT id FROM letter WHERE registration_id = ?1 AND state IN ('accepted', 'failed', 'cancelled'))
