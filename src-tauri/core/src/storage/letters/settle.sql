-- An attempt that was answered late settles its letter only while no other has taken it up;
-- an acceptance settles it in any case, since the server has it.
UPDATE letter
SET state = ?3, next_at = ?4, lease_until = NULL, last_reply = ?5,
    unanswered = unanswered + (?6 = 'unknown'),
    accepted_at = CASE WHEN ?3 = 'accepted' THEN ?7 END
WHERE id = ?1 AND state <> 'accepted'
    AND ((state = 'sending' AND attempts = ?2) OR ?3 = 'accepted')
