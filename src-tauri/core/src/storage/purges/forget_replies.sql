UPDATE letter_attempt SET reply = NULL
WHERE letter_id IN (SELECT id FROM letter WHERE account_id = ?1)
