UPDATE kiosk_order SET state = ?2, ended_at = ?3, registration_id = coalesce(?4, registration_id)
WHERE id = ?1 AND state IN ('waiting', 'taken')
