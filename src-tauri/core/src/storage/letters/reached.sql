SELECT count(*) FROM letter_attempt
WHERE letter_id = ?1 AND (verdict IS NULL OR verdict <> 'paused')
