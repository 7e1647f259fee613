SELECT count(text_acceptance.text_id), count(*)
FROM staff LEFT JOIN text_acceptance ON text_acceptance.staff_id = staff.id AND text_acceptance.text_id = ?1
WHERE staff.state = 'active'
