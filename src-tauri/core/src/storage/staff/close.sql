-- What opened anything goes with the person.
UPDATE staff SET state = 'closed', closed_at = ?2, password_hash = '', wrapped_office_key = x'', pin_hash = NULL
WHERE id = ?1
