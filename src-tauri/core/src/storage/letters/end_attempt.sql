UPDATE letter_attempt SET ended_at = ?2, verdict = ?3, phase = ?4, reply = ?5
WHERE id = ?1 AND verdict IS NULL
