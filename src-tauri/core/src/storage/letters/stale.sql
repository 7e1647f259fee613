SELECT letter.id, attempt.id, attempt.number, attempt.code_id, attempt.phase IS NOT NULL
FROM letter LEFT JOIN letter_attempt AS attempt
    ON attempt.letter_id = letter.id AND attempt.number = letter.attempts
WHERE letter.state = 'sending' AND letter.lease_until <= ?1
