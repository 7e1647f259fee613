SELECT id, entered_at, state, programme_id FROM registration
WHERE case_number = ?1 AND entered_at >= ?2
ORDER BY state = 'open' DESC, entered_at DESC LIMIT 20
