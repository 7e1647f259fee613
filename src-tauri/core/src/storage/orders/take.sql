UPDATE kiosk_order SET state = 'taken', expires_at = ?3
WHERE id = ?1 AND kind = 'activate' AND state = 'waiting' AND expires_at > ?2
